/**
 * Boxes on the lines of a paragraph, without bullets, as the list that they are.
 *
 *     Which animal lays eggs?
 *     [ ] The cow
 *     [x] The hen
 */
import type {Code, List, ListItem, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {type Line, linesOf} from '../lines.ts'
import {linesAsParagraph} from '../lines-as-paragraph.ts'
import {maskedText} from '../masked-text.ts'
import {positionOf, span} from '../place.ts'
import {linesOfCode} from './code-lines.ts'
import {behindMark} from './line-parts.ts'
import {type Box, drawnBoxOf, radioOf} from './option-items.ts'

const box = /^\s*\[\s{0,3}([xX✓✔]?)\s{0,3}\](?![(\[:])\s*(?=\S)/u
const bullet = /^\s*[-*+]\s+/u

/** The paragraph in pieces: lists of boxes, and what stands above, between and below. */
export function withBoxes(paragraph: Paragraph, source: string): Content[] {
  const {start, end} = positionOf(paragraph)
  if (end.line === start.line) return [paragraph]
  const lines = linesOf(paragraph, source)
  const areBoxes = lines.map(isBox)
  const pieces: Content[] = []
  let words: Line[] = []
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && areBoxes[to] === areBoxes[from]) to++
    const run = lines.slice(from, to)
    if (!areBoxes[from] || run.length < 2 || !run.some(isSure)) {
      words.push(...run)
      continue
    }
    if (words.length > 0) pieces.push(linesAsParagraph(words))
    pieces.push(listOf(run, source))
    words = []
  }
  if (pieces.length === 0) return [paragraph]
  return words.length > 0 ? [...pieces, linesAsParagraph(words)] : pieces
}

/** The paragraph has boxes in a row. */
export function hasBoxes(paragraph: Paragraph, source: string): boolean {
  return withBoxes(paragraph, source).some(({type}) => type === 'list')
}

/** Code that is nothing but boxes, with bullets or without, as the list of them; or the code. */
export function boxesInCode(code: Code, source: string): Content[] {
  const lines = linesOfCode(code, source).map((line) => {
    const length = bullet.exec(maskedText(line.children))?.[0].length ?? 0
    const own = length > 0 ? behindMark(line, {from: 0, length}, undefined, source) : line
    return own ? {...own, position: line.position} : line
  })
  const {start, end} = positionOf(code)
  return lines.length > 1 && lines.every(isBox) && lines.some(isSure)
    ? [{...listOf(lines, source), position: {start, end}}]
    : [code]
}

function isBox({children}: Line): boolean {
  return boxAt(maskedText(children)) !== undefined
}

function isSure({children}: Line): boolean {
  return boxAt(maskedText(children))?.isSure === true
}

function boxAt(text: string): Box | undefined {
  const match = box.exec(text)
  return match
    ? {ticked: Boolean(match[1]), length: match[0].length, isSure: true}
    : (drawnBoxOf(text) ?? radioOf(text))
}

function listOf(lines: readonly Line[], source: string): List {
  const children = lines.flatMap((line) => itemOf(line, source) ?? [])
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) throw new Error('Expected an item')
  return {type: 'list', ordered: false, spread: false, children, position: span(first, last)}
}

function itemOf(line: Line, source: string): ListItem | undefined {
  const found = boxAt(maskedText(line.children))
  const content = found && behindMark(line, {from: 0, length: found.length}, undefined, source)
  if (!content) return undefined
  const {position} = line
  const checked = found.ticked
  return {
    type: 'listItem',
    checked,
    spread: false,
    children: [{type: 'paragraph', ...content}],
    position
  }
}
