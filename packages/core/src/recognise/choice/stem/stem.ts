/** Reads the stem of a question: its blocks, without number, label and emphasis around the whole. */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Point} from 'unist'
import type {Content} from '../../../ast.ts'
import {questionNouns} from '../../asks/question-nouns.ts'
import {htmlContent} from '../../details/html-content.ts'
import {roleOf} from '../../file/role-of.ts'
import {hintFrom} from '../../hint-from.ts'
import {linesOf, paragraphOf} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import type {NumberMark} from '../../asks/number-mark.ts'
import {offsetOf, positionOf} from '../../text/place.ts'
import {contentOfUnits} from '../content-of-units.ts'
import {gapOf, opensWithGap} from './gap-number.ts'
import type {Group} from '../option/group-at.ts'
import {isKeyComment} from '../key/key-above.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {markOf} from './mark-of.ts'
import type {StemPlace} from './stem-place.ts'
import {
  countIn,
  isOptionsTitle,
  proseOf,
  remarkLength,
  labelsAnswer,
  mayTitleOptions
} from './stem-titles.ts'
import type {Unit} from '../units.ts'
import {unwrapped} from '../option/verdict-marks.ts'

export interface Stem {
  content: Content[]
  start: Point
  end: Point
  mark: NumberMark | undefined
  /** What is folded away between the stem and its options, to help. */
  hint?: string
}

/** The stem's blocks, without number, label and emphasis around the whole. */
export function stemFrom(
  units: readonly Unit[],
  place: StemPlace,
  group: Group,
  source: string
): Stem | undefined {
  const hints = units.slice(place.from, group.from).filter(isHint)
  const folded = new Set(hints.flatMap((unit) => [...unit.summary, ...unit.content]))
  const written = [
    ...contentOfUnits(units, place.from, group.from),
    ...group.stem.map((line) => paragraphOf(line))
  ].filter((node) => {
    return !isTitleOver(node) && !folded.has(node) && !isKeyComment(node, source)
  })
  const [first] = written
  const last = written.at(-1)
  const begin = units[place.from]
  const blocks = written.flatMap((node) => asProse(node, source))
  if (!first || !last || blocks.length === 0) return undefined
  const {content: unnumbered, mark} = unlabelled(blocks, gapOf(group) !== undefined, source)
  const content = unnumbered.flatMap((node) => withoutAsking(node, source) ?? [])
  if (content.length === 0) return undefined
  const start = begin?.type === 'item' ? positionOf(begin.node).start : positionOf(first).start
  const hint = hintFrom(hints.flatMap(({content}) => content))
  const ends = [positionOf(last).end, ...hints.map(({position}) => position.end)]
  const end = ends.reduce((one, other) => (offsetOf(other) > offsetOf(one) ? other : one))
  return {content, start, end, mark, ...(hint && {hint})}
}

/** It only says that options follow, or the words that ask below what they are asked of. */
function isTitleOver(node: Content): boolean {
  if (isOptionsTitle(node)) return true
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const text = toString(node)
  return (
    mayTitleOptions(text) ||
    labelsAnswer(text) ||
    (node.type === 'heading' && roleOf(text) === 'questions')
  )
}

/** What is folded away is a hint; what shows more than words belongs to the stem. */
function isHint(unit: Unit): unit is Extract<Unit, {type: 'details'}> {
  return unit.type === 'details' && hintFrom(unit.content) !== undefined
}

/** Headings and HTML as the paragraphs they would be. */
function asProse(node: Content, source: string): Content[] {
  if (node.type === 'html' && proseOf(node)) {
    return htmlContent(node, behindComments(node.value), node.value.length, source)
  }
  if (node.type !== 'heading') return [node]
  return [{type: 'paragraph', children: node.children, position: positionOf(node)}]
}

/** Where words begin behind comments that dress them: *<!--style="color: blue"-->Which mast …*. */
function behindComments(value: string): number {
  let from = 0
  for (;;) {
    const start = value.length - value.slice(from).trimStart().length
    const end = value.startsWith('<!--', start) ? value.indexOf('-->', start) : -1
    if (end === -1) return from
    from = end + 3
  }
}

function unlabelled(
  blocks: readonly Content[],
  hasGaps: boolean,
  source: string
): {content: Content[]; mark: NumberMark | undefined} {
  const [first, ...rest] = blocks
  if (!first || (first.type !== 'heading' && first.type !== 'paragraph')) {
    return {content: [...blocks], mark: undefined}
  }
  const whole: Paragraph = {
    type: 'paragraph',
    children: first.children,
    position: positionOf(first)
  }
  const text = toString(whole)
  if (countIn(text) !== undefined && rest.length > 0) {
    return {content: rest.map((node) => bare(node, source)), mark: markOf(text)}
  }
  const lines = linesOf(whole, source)
  const mark = hasGaps && opensWithGap(text) ? undefined : markOf(text)
  const worth = mark && rest.length > 0 ? remarkLength(text.slice(mark.length)) : 0
  const after = mark ? paragraphFrom(whole, mark.length + worth, source) : whole
  const isOneLine = lines.length === 1
  const content = after ?? (rest.length > 0 ? undefined : whole)
  const own = content && (isOneLine ? bare(content, source) : content)
  return {content: [...(own ? [own] : []), ...rest], mark}
}

/** A line that says what kind of question follows, or that one does, and asks nothing. */
const typed =
  /^[\s*_]*(?:question\s+type|type of question|answer\s+type|difficulty(?:\s+level)?|type(?=[\s*_]*:[\s*_]*(?:mcq?|multiple|single|select|true|scenario|matching)))[\s*_]*[:：]/iu
const longestType = 80
const mostTypes = 3
const texts =
  'question text|texto de la pregunta|texto da quest[aã]o|fragetext|texte de la question|testo della domanda|текст вопроса'
const asked = new RegExp(`^[\\s*_]*(?:${questionNouns}|${texts})\\s*[:：][\\s*_]*`, 'iu')

/** The line that opens a container, as `::: quiz`. */
const container = /^:{3,}[^\S\n]*(?:[a-z][\w-]*|\{[^}\n]*\})[^\S\n]*(?:\n\s*|$)/iu

/** A block without a label or lines that only say what it asks; nothing when it says no more. */
function withoutAsking(node: Content, source: string): Content | undefined {
  if (node.type !== 'paragraph') return node
  let own: Paragraph | undefined = node
  for (let count = 0; own && count < mostTypes; count++) {
    const length = typeLength(own, source)
    if (length === 0) break
    own = paragraphFrom(own, length, source)
  }
  if (!own) return undefined
  const text = maskedText(own.children)
  const length = (container.exec(text) ?? asked.exec(text))?.[0].length ?? 0
  return length > 0 ? paragraphFrom(own, length, source) : own
}

/** Characters of the first line, where it only says what kind of question follows. */
function typeLength(paragraph: Paragraph, source: string): number {
  if (!typed.test(maskedText(paragraph.children))) return 0
  const [line] = linesOf(paragraph, source)
  const {length} = line ? toString(paragraphOf(line)) : ''
  return length <= longestType ? length : 0
}

/** A paragraph that is emphasised as a whole, without the emphasis. */
function bare(node: Content, source: string): Content {
  return node.type === 'paragraph' ? (unwrapped(node, source) ?? node) : node
}
