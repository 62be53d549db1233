/** Keys that look like a slip of one studymark knows: other tools ignore them, and so do we. */
import type {Finding} from '../finding.ts'
import type {Locator} from '../validate/locator.ts'
import {knownKeys} from './meta-from.ts'

/** A warning for each key that is a known one but for its plural, its case or a slip. */
export function nearMisses(value: object, locator: Locator, rule: string): Finding[] {
  const keys = Object.keys(value)
  return keys.flatMap((key) => {
    const meant = knownKeys.find((known) => !keys.includes(known) && isSlip(key, known))
    if (!meant) return []
    const place = locator.place([key], 'key')
    const message = `Unexpected key \`${key}\`, expected \`${meant}\``
    const finding: Finding = {rule, severity: 'warn', message, ...place}
    const edit = locator.mend?.([key], 'key', meant)
    return [edit ? {...finding, fix: [edit]} : finding]
  })
}

/** Other tools have keys of their own: `long` is no slip of `lang`, so no letter may be another. */
function isSlip(key: string, known: string): boolean {
  const a = fold(key)
  const b = fold(known)
  if (a === b) return key !== known
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 3) return false
  if (long.length === short.length) return isSwap(short, long)
  return long.length === short.length + 1 && isWithoutOne(short, long)
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/gu, '')
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

function isWithoutOne(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
