/** Titles that come again and again name a part of what they stand in. */
import {commands} from '../asks/asks.ts'
import type {HeadingSign} from '../file/heading-signs.ts'

/** Fewer may be so by chance. */
const fewest = 3

/** Marks those that do not ask, and those that ask the same of each question that is counted above them. */
export function markRepeated(signs: ReadonlyMap<number, HeadingSign>): void {
  const sames = new Map<string, HeadingSign[]>()
  const above: HeadingSign[] = []
  for (const sign of signs.values()) {
    while ((above.at(-1)?.depth ?? 0) >= sign.depth) above.pop()
    const isPart = mayName(sign) && (sign.asks < 1 || above.at(-1)?.mark !== undefined)
    above.push(sign)
    if (!isPart) continue
    const key = `${String(sign.depth)} ${sign.text.toLowerCase()}`
    const same = sames.get(key)
    if (same) same.push(sign)
    else sames.set(key, [sign])
  }
  for (const same of sames.values()) {
    if (same.length >= fewest) for (const sign of same) sign.isLabel = true
  }
}

function mayName({mark, text, asks, bodyAsks}: HeadingSign): boolean {
  if (mark || (asks < 1 && commands(text))) return false
  return !bodyAsks || asks >= 0.9
}
