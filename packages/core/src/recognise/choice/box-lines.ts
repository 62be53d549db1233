/**
 * Boxes on the lines of a paragraph, without bullets, as the list that they are.
 *
 *     Which animal lays eggs?
 *     [ ] The cow
 *     [x] The hen
 */
import type {List, ListItem, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {type Line, linesOf} from '../lines.ts'
import {linesAsParagraph} from '../lines-as-paragraph.ts'
import {maskedText} from '../masked-text.ts'
import {positionOf, span} from '../place.ts'
import {partOfLine} from './line-parts.ts'

const box = /^\s*\[\s{0,3}([xX✓✔]?)\s{0,3}\](?![(\[:])\s*(?=\S)/u

/** The paragraph in pieces: what stands above the boxes, their list, and what stands below. */
export function withBoxes(paragraph: Paragraph, source: string): Content[] {
  const {start, end} = positionOf(paragraph)
  if (end.line === start.line) return [paragraph]
  const lines = linesOf(paragraph, source)
  const from = lines.findIndex(isBox)
  if (from === -1) return [paragraph]
  const behind = lines.findIndex((line, at) => at > from && !isBox(line))
  const to = behind === -1 ? lines.length : behind
  if (to - from < 2) return [paragraph]
  const [above, below] = [lines.slice(0, from), lines.slice(to)]
  return [
    ...(above.length > 0 ? [linesAsParagraph(above)] : []),
    listOf(lines.slice(from, to), source),
    ...(below.length > 0 ? [linesAsParagraph(below)] : [])
  ]
}

/** The paragraph has boxes in a row. */
export function hasBoxes(paragraph: Paragraph, source: string): boolean {
  return withBoxes(paragraph, source).some(({type}) => type === 'list')
}

function isBox({children}: Line): boolean {
  return box.test(maskedText(children))
}

function listOf(lines: readonly Line[], source: string): List {
  const children = lines.flatMap((line) => itemOf(line, source) ?? [])
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) throw new Error('Expected an item')
  return {type: 'list', ordered: false, spread: false, children, position: span(first, last)}
}

function itemOf(line: Line, source: string): ListItem | undefined {
  const match = box.exec(maskedText(line.children))
  const content = match && partOfLine(line, match[0].length, undefined, source)
  if (!content) return undefined
  const {position} = line
  const checked = match[1] !== ''
  return {
    type: 'listItem',
    checked,
    spread: false,
    children: [{type: 'paragraph', ...content}],
    position
  }
}
