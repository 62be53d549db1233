/** The label of a line that has lost its letter, where the lines around it leave one out: *A) Hen* over *) Cow*. */
import {impliedLabel, type Label} from './label-of.ts'

const sign = /^\s*\)\s+(?=\S)/u

export function lostLabel(
  text: string,
  before: Label | undefined,
  next: Label | undefined
): Label | undefined {
  const length = before && sign.exec(text)?.[0].length
  if (!before || length === undefined) return undefined
  const index = before.index + 1
  const goesOn = !next || (next.alphabet === before.alphabet && next.index === index + 1)
  const label = goesOn ? impliedLabel(before, index) : undefined
  return label && {...label, length}
}
