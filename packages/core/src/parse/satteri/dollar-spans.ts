/**
 * Finds `$…$` in one text node, as `dollar-math.ts` reads it: satteri leaves single dollars alone.
 *
 *     Costs $5 and $6, while $a+b$ is math.
 */
import type {Text} from 'mdast'

export interface Dollars {
  /** Math, by index in the text: from its first dollar to after its last. */
  spans: Array<[from: number, to: number]>
  /** Whether a dollar is left that one after the node might close. */
  isOpen: boolean
}

/** What may begin before a dollar and end after it, or is not as it was written. */
const entangled = /\$\$|[\\`<[\]]|\$[^$]*[\r\n][^$]*\$/
const isSpace = /[ \t\r\n]/

/** The math of a text node; none where it may have to do with what is around it. */
export function dollarSpans({value, position}: Text, text: string): Dollars | undefined {
  const {start, end} = position ?? {}
  const isVerbatim = text.slice(start?.offset, end?.offset) === value
  const around = [text[(start?.offset ?? 0) - 1], text[end?.offset ?? 0]]
  if (!isVerbatim || entangled.test(value) || around.includes('$')) return
  const found: Dollars = {spans: [], isOpen: false}
  let from = value.indexOf('$')
  while (from >= 0) {
    const to = value.indexOf('$', from + 1)
    if (to < 0) found.isOpen = true
    const isMath = to >= 0 && isClosedBy(value, from, to, around[1] ?? '')
    if (isMath) found.spans.push([from, to + 1])
    from = isMath ? value.indexOf('$', to + 1) : to
  }
  return found
}

/** No space inside the dollars, no digit after them. */
function isClosedBy(value: string, from: number, to: number, next: string): boolean {
  if (isSpace.test(value[from + 1] ?? '') || isSpace.test(value[to - 1] ?? '')) return false
  return !/\d/.test(value[to + 1] ?? next)
}
