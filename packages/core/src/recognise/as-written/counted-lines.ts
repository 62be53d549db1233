/** Lines of a paragraph that count, as the items of the list that Markdown makes of none of them. */
import type {List, ListItem} from 'mdast'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import {itemOf} from '../list/item-of.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import type {Line} from '../text/lines.ts'
import {maskedText} from '../text/masked-text.ts'
import {span} from '../text/place.ts'

const numbered = /^(\d{1,3})[.)]\s+(?=[^\s\p{Ll}])/u

/** The number that a line opens with. */
export function countOf({children}: Line): number | undefined {
  const [, digits] = numbered.exec(maskedText(children)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The lines of each item: its own and those below it, down to the next number. */
export function countedFrom(lines: readonly Line[], from: number): Line[][] {
  const counted: Line[][] = []
  for (const line of lines) {
    const own = counted.at(-1)
    if (own && countOf(line) !== from + counted.length) own.push(line)
    else counted.push([line])
  }
  return counted
}

/** The list that they are; `undefined` where one of them says nothing. */
export function listOfCounted(
  counted: readonly Line[][],
  from: number,
  source: string
): List | undefined {
  const items = counted.flatMap((lines) => itemFrom(lines, source) ?? [])
  const [first] = items
  const last = items.at(-1)
  if (!first || !last || items.length < counted.length) return undefined
  const position = span(first, last)
  return {type: 'list', ordered: true, start: from, spread: false, children: items, position}
}

function itemFrom(lines: readonly Line[], source: string): ListItem | undefined {
  const whole = linesAsParagraph(lines, source)
  const length = numbered.exec(maskedText(whole.children))?.[0].length ?? 0
  const own = paragraphFrom(whole, length, source)
  return own && {...itemOf(own), position: span(whole, own)}
}
