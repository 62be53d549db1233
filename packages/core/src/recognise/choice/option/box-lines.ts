/**
 * Boxes on the lines of a paragraph, with or without bullets, or in a row on one line, as the list that they are.
 *
 *     Which animal lays eggs?
 *     [ ] The cow
 *     [x] The hen
 *
 *     ☐ The cow ☑ The hen
 */
import type {Code, List, ListItem, Paragraph, PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../../ast.ts'
import {bulletList} from '../../list/bullet-list.ts'
import {type Line, linesOf} from '../../text/lines.ts'
import {linesAsParagraph} from '../../text/lines-as-paragraph.ts'
import {maskedText} from '../../text/masked-text.ts'
import {offsetOf, pointFrom, positionOf, span} from '../../text/place.ts'
import {linesOfCode} from './code-lines.ts'
import {behindMark, partOfLine} from './line-parts.ts'
import {areSure, type Box, drawnBoxOf, radioOf, ticksOf} from './option-items.ts'
import {addAll} from '../../../add-all.ts'

const box = /^\s*\[\s{0,3}(?:([xXvV✓✔✅√*])\ufe0f?|❌)?\s{0,3}\](?![(\[:])\s*(?=\S)/u
const bullet = /^\s*[-*+](?:\s+|(?=\[[ xX]\]))/u
/** A box drawn behind another, or behind words. */
const drawnInRow = /(?<=\S\s*)[☐□⬜◻☑☒🗹]\ufe0f?\s*(?=[^\s☐□⬜◻☑☒🗹])/gu
const anyDrawn = /[☐□⬜◻☑☒🗹]/u

/** The paragraph in pieces: lists of boxes, and what stands above, between and below. */
export function withBoxes(paragraph: Paragraph, source: string): Content[] {
  const {start, end} = positionOf(paragraph)
  if (end.line === start.line && !holdsDrawn(paragraph)) return [paragraph]
  const pieces = boxesIn(linesOf(withStars(paragraph, source), source), source)
  return pieces.some(({type}) => type === 'list') ? pieces : [paragraph]
}

/** The paragraph with the stars that tick boxes, which Markdown takes for emphasis: `[*] The hen`. */
function withStars(paragraph: Paragraph, source: string): Paragraph {
  const {children} = paragraph
  if (!children.some((child) => isStarred(child, source))) return paragraph
  return {
    ...paragraph,
    children: children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'emphasis' || !isStarred(child, source)) return [child]
      const {start, end} = positionOf(child)
      const first = {start, end: pointFrom(start, offsetOf(start) + 1, source)}
      const last = {start: pointFrom(start, offsetOf(end) - 1, source), end}
      return [star(first), ...child.children, star(last)]
    })
  }
}

function star(position: Position): Text {
  return {type: 'text', value: '*', position}
}

function isStarred(child: PhrasingContent, source: string): boolean {
  if (child.type !== 'emphasis') return false
  const start = offsetOf(positionOf(child).start)
  return source[start - 1] === '[' && source[start + 1] === ']'
}

function holdsDrawn({children}: Paragraph): boolean {
  return children.some((child) => child.type === 'text' && anyDrawn.test(child.value))
}

const boxed = /^\s*\[(?:[(\[][ xX][)\]]|[ xX])\]\s/u

/** The list of boxes that was set in too far, as the code it became. */
export function boxesInCode(code: Code, source: string): Content[] {
  if (!code.value.split('\n').every((line) => boxed.test(line))) return [code]
  const pieces = boxesIn(linesOfCode(code, source), source)
  return pieces.every(({type}) => type === 'list') ? pieces : [code]
}

/** The paragraph has boxes in a row. */
export function hasBoxes(paragraph: Paragraph, source: string): boolean {
  return withBoxes(paragraph, source).some(({type}) => type === 'list')
}

/** A line as it stands with its box, and those on which the option goes on. */
interface Boxed {
  line: Line
  box: Box | undefined
  more: Line[]
}

function boxedIn(lines: readonly Line[]): Boxed[] {
  const boxed: Boxed[] = []
  for (const line of lines) {
    const last = boxed.at(-1)
    const box = boxAt(maskedText(line.children))
    if (!box && last && goesOn(last, line)) last.more.push(line)
    else boxed.push({line, box, more: []})
  }
  return boxed
}

/** The next line, further in than the bullet of a box. */
function goesOn({line, box: own, more}: Boxed, {position}: Line): boolean {
  const {end} = (more.at(-1) ?? line).position
  const {start} = line.position
  const isBelow = position.start.line === end.line + 1 && position.start.column > start.column
  return own !== undefined && isBelow && bullet.test(maskedText(line.children))
}

/** Two or more boxes below each other as lists, and the lines around them as paragraphs. */
export function boxesIn(lines: readonly Line[], source: string): Content[] {
  const boxed = boxedIn(lines.flatMap((line) => inRow(line, source)))
  const pieces: Content[] = []
  let words: Line[] = []
  const close = (): void => {
    if (words.length > 0) pieces.push(linesAsParagraph(words, source))
    words = []
  }
  for (let from = 0, to = 0; from < boxed.length; from = to) {
    const isBox = boxed[from]?.box !== undefined
    while (to < boxed.length && (boxed[to]?.box !== undefined) === isBox) to++
    const run = boxed.slice(from, to)
    if (isBox && run.length > 1 && areBoxes(run)) {
      close()
      pieces.push(listOf(run, source))
    } else
      addAll(
        words,
        run.flatMap(({line, more}) => [line, ...more])
      )
  }
  close()
  return pieces
}

/** One of them is sure to be a box; of verdicts, just one of three or more is right. */
function areBoxes(run: readonly Boxed[]): boolean {
  const boxes = run.flatMap(({box}) => box ?? [])
  const verdicts = boxes.filter(({isVerdict}) => isVerdict)
  if (verdicts.length === 0) return areSure(boxes)
  const right = verdicts.filter(({ticked}) => ticked)
  return verdicts.length === boxes.length && boxes.length > 2 && right.length === 1
}

/** The line in parts, each of which but the first opens with a drawn box; one box may be a word of a sentence. */
function inRow(line: Line, source: string): Line[] {
  const text = maskedText(line.children)
  if (!anyDrawn.test(text)) return [line]
  const starts = Array.from(text.matchAll(drawnInRow), ({index}) => index)
  const count = starts.length + (drawnBoxOf(text) ? 1 : 0)
  if (starts.length === 0 || count < 2) return [line]
  return [0, ...starts].flatMap((from, at) => partOfLine(line, from, starts[at], source) ?? [])
}

/** The line opens with a box. */
export function opensWithBox({children}: Line): boolean {
  return boxAt(maskedText(children)) !== undefined
}

function boxAt(text: string): Box | undefined {
  const from = bullet.exec(text)?.[0].length ?? 0
  const own = from > 0 ? text.slice(from) : text
  const match = box.exec(own)
  const found: Box | undefined = match
    ? {ticked: Boolean(match[1]), length: match[0].length, isSure: match[1] !== '*'}
    : (drawnBoxOf(own) ?? radioOf(own) ?? verdictAt(own))
  return found && {...found, length: from + found.length}
}

/** What is right or wrong, or chosen or not, without a letter: *✅ The hen*, *● The hen*. */
const verdict =
  /^\s*(?:(✅|✔\ufe0f?|●|◉|⦿|🔘)|❌|✗|✘|✖\ufe0f?|○|◯)\s*(?=[\p{L}\p{N}])(?![A-La-l][.)])/u

function verdictAt(text: string): Box | undefined {
  const match = verdict.exec(text)
  if (!match) return undefined
  const ticked = match[1] !== undefined
  return {ticked, length: match[0].length, isSure: false, isVerdict: true}
}

/** The item of a line that opens with a box, and of those on which it goes on. */
export function itemOfBox(line: Line, more: Line[], source: string): ListItem | undefined {
  const box = boxAt(maskedText(line.children))
  return box?.isSure ? itemOf({line, box, more}, box.ticked, source) : undefined
}

function listOf(boxed: readonly Boxed[], source: string): List {
  const ticks = ticksOf(boxed.flatMap((one) => one.box ?? []))
  const children = boxed.flatMap((one, at) => itemOf(one, ticks[at] === true, source) ?? [])
  const list = bulletList(children, false)
  if (!list) throw new Error('Expected an item')
  return list
}

function itemOf(
  {line, box: own, more}: Boxed,
  checked: boolean,
  source: string
): ListItem | undefined {
  const content = own && behindMark(line, {from: 0, length: own.length}, undefined, source)
  if (!content) return undefined
  const children = [linesAsParagraph([content, ...more], source)]
  return {
    type: 'listItem',
    checked,
    spread: false,
    children,
    position: span(line, more.at(-1) ?? line)
  }
}
