/**
 * Headings that go on asking what the one right above them asks, each in a line of its own.
 *
 *     ### 2. Explain the reef knot.
 *     ### What is it used for? (3 points)
 */
import type {HeadingSign} from '../file/heading-signs.ts'
import {grouped} from '../grouped.ts'

/** Fewer numbers count no questions. */
const fewestNumbered = 3

/** Marks them, where the level counts its questions and has no other heading without a number. */
export function markGoingOn(signs: ReadonlyMap<number, HeadingSign>): void {
  for (const level of levelsOf(signs)) {
    const numbered = level.filter(({sign}) => sign.mark)
    const others = level.filter(({sign}) => !sign.mark)
    if (others.length === 0 || numbered.length < fewestNumbered) continue
    if (!others.every(({isRightBelow}) => isRightBelow)) continue
    if (!numbered.some(({sign}) => !sign.isBare)) continue
    let owner: HeadingSign | undefined
    for (const {sign} of level) {
      if (sign.mark || !owner) owner = sign
      else join(owner, sign)
    }
  }
}

interface Placed {
  sign: HeadingSign
  /** A heading of its level stands right above it. */
  isRightBelow: boolean
}

function levelsOf(signs: ReadonlyMap<number, HeadingSign>): Iterable<Placed[]> {
  const placed = Array.from(signs, ([at, sign]): Placed => {
    return {sign, isRightBelow: signs.get(at - 1)?.depth === sign.depth}
  })
  return grouped(placed, ({sign}) => sign.depth).values()
}

/** The question is answered below its last line, and a number alone is none without it. */
function join(owner: HeadingSign, sign: HeadingSign): void {
  sign.goesOn = true
  owner.isBare = sign.isBare
  owner.asks = Math.max(owner.asks, sign.asks)
  if (owner.text.length === owner.mark?.length) owner.isLabel = false
}
