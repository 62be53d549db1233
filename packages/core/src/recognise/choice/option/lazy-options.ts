/**
 * Options right below a list of statements, which Markdown takes for lines of its last item.
 *
 *     Consider these statements:
 *     1. Hens lay eggs.
 *     2. Cows lay eggs.
 *     Which of these is correct?
 *     (a) 1 only
 *     (b) 2 only
 */
import type {List, ListItem, Paragraph} from 'mdast'
import {linesAsParagraph} from '../../text/lines-as-paragraph.ts'
import {type Line, linesOf} from '../../text/lines.ts'
import {listOf} from '../../list/list-of.ts'
import {positionOf, span} from '../../text/place.ts'
import {maskedText} from '../../text/masked-text.ts'
import {gapIn} from '../stem/gap-number.ts'
import {optionLines} from './option-lines.ts'

/** The list without the lines that are not indented, and these, where they ask and give options. */
export function withoutLazyOptions(list: List, source: string): [List, Paragraph] | undefined {
  const last = list.children.at(-1)
  const [only, ...others] = last?.children ?? []
  if (!last || only?.type !== 'paragraph' || others.length > 0 || !list.ordered) return undefined
  const {start, end} = positionOf(only)
  // One statement leaves nothing to choose from.
  if (end.line - start.line < 3 || list.children.length < 2) return undefined
  const [first, ...below] = linesOf(only, source)
  const {column} = positionOf(last).start
  if (!first || below.some(({position}) => position.start.column > column)) return undefined
  if (below.some(({children}) => gapIn(maskedText(children)) !== undefined)) return undefined
  const {stem, options} = optionLines(below, undefined, source)
  const [asked] = stem
  if (!asked || goesOn(asked) || options.length < 2 || offers(list.children.at(-2), source)) {
    return undefined
  }
  const statement = linesAsParagraph([first], source)
  const item = {...last, children: [statement], position: span(last, statement)}
  const cut = listOf(list, [...list.children.slice(0, -1), item])
  return cut && [cut, linesAsParagraph(below, source)]
}

/** The line goes on with the sentence of the one above it. */
function goesOn({children}: Line): boolean {
  return /^\s*\p{Ll}/u.test(maskedText(children))
}

/** The item has options of its own, so that it asks and states nothing. */
function offers(item: ListItem | undefined, source: string): boolean {
  const [only] = item?.children ?? []
  return (
    only?.type === 'paragraph' &&
    optionLines(linesOf(only, source), undefined, source).options.length > 1
  )
}
