/** Titles that come again and again name a part of what they stand in. */
import {commands} from '../asks/asks.ts'
import {grouped} from '../grouped.ts'
import type {HeadingSign} from '../file/heading-signs.ts'

/** Fewer may be so by chance. */
const fewest = 3

/** Marks those that do not ask, and those that ask the same of each question that is counted above them. */
export function markRepeated(signs: ReadonlyMap<number, HeadingSign>): void {
  const parts: HeadingSign[] = []
  const above: HeadingSign[] = []
  for (const sign of signs.values()) {
    while ((above.at(-1)?.depth ?? 0) >= sign.depth) above.pop()
    if (mayName(sign) && (sign.asks < 1 || above.at(-1)?.mark !== undefined)) parts.push(sign)
    above.push(sign)
  }
  const sames = grouped(parts, ({depth, text}) => `${String(depth)} ${text.toLowerCase()}`)
  for (const same of sames.values()) {
    if (same.length >= fewest) for (const sign of same) sign.isLabel = true
  }
}

function mayName({mark, text, asks, bodyAsks}: HeadingSign): boolean {
  if (mark || (asks < 1 && commands(text))) return false
  return !bodyAsks || asks >= 0.9
}
