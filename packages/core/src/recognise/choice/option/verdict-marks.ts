/** Marks behind or before an option that call it right or wrong: ✅, (correct), a colour. */
import {caseless} from '../../../caseless.ts'
import type {Break, List, Paragraph, PhrasingContent} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {isOneLine, linesOf} from '../../text/lines.ts'
import {linesAsParagraph} from '../../text/lines-as-paragraph.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf, span} from '../../text/place.ts'
import {trim} from '../../text/trim.ts'
import {partOfLine} from './line-parts.ts'
import {right, rightOrAnswer, wrong} from './verdict-words.ts'

/** Characters at the end of an option that may be a mark. */
const longestMark = 60

/** An attribute that a tool shows as such: *{.correct}*, *{ data-correct }*. */
const attribute = '\\{:?\\s{0,3}(?:\\.|data-)correct\\s{0,3}\\}'
const good =
  attribute +
  '|✅|✔\uFE0F?|✓|☑\uFE0F?|√|💚|🟢|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):'
const bad = '❌|✗|✘|✖\uFE0F?|❎|🔴|:(?:x|heavy_multiplication_x|negative_squared_cross_mark):'
/** Between letters it joins two words: *top-right*. */
const dash = '(?:[–—←⬅<]|(?<![\\p{L}\\p{N}])-|-(?=[-\\s]))'
const tail = (signs: string, names: string): RegExp =>
  new RegExp(
    `\\s*(?:(?:${signs})|(?:[(（【\\[]|${dash}[-–—←⬅<]*\\s*)\\s*(?:${signs})?\\s*(?:${names})\\s*(?:${signs})?[!.]?\\s*[)）】\\]]?)[\\s.!]*$`,
    'iu'
  )
/** What every such mark has one of. */
const anyTail = /[{(（【[–—←⬅<✅✔✓☑√❌✗✘✖❎:-]|💚|🟢|🔴/
const goodTail = tail(good, rightOrAnswer)
const badTail = tail(bad, wrong)
const said = '(?:your|sua|tu)\\s+(?:answer|selection|resposta|sele[cç][aã]o|respuesta|selecci[oó]n)'
const saidGood = `correct\\s*:|${said}\\s+(?:is|est[aá]|es)\\s+corre(?:ct|ta|cta)\\s*[:：]`
const saidBad = `incorrect\\s*:|${said}\\s+(?:is|est[aá]|es)\\s+incorre(?:ct|ta|cta)\\s*[:：]`
const head = new RegExp(`^\\s*(?:(${good}|${saidGood})|(${bad}|${saidBad}))\\s*`, 'iu')

/** A sign that says so, or a word that does with what stands before it. */
const anySign = caseless(`${good}|${bad}|[(（【[–—←⬅<-]\\s*(?:${rightOrAnswer}|${wrong})`)
/** Far less to look for: the letters that these words, and the names of these signs, open with. */
const anyOpening = /[^\0-\x7f]|\.correct|:[a-z_]|[([<-]\s*[abcefg-kn-prstvw]/i
const anySaying = new RegExp(`${saidGood}|${saidBad}`, 'iu')

/** Whether a mark may be in a text: few have a sign, and fewer a word with it. */
export function mayBeMarked(text: string): boolean {
  if (anyOpening.test(text) && anyTail.test(text) && anySign.test(text)) return true
  return /[:：]/.test(text) && anySaying.test(text)
}

/** What a paragraph says that is nothing but a mark, below the option it speaks of. */
export function loneVerdict(node: Content): boolean | undefined {
  if (node.type === 'list') return verdictIn(node)
  if (node.type !== 'paragraph') return undefined
  const text = maskedText(node.children)
  if (text.length > longestMark || !anyTail.test(text)) return undefined
  const goodEnd = goodTail.exec(text)
  const end = goodEnd ?? badTail.exec(text)
  return end?.index === 0 ? goodEnd !== null : undefined
}

/** Marks before the word, never letters of another script. */
const unsaid = '^[^\\p{L}\\p{N}]*'
const alone = caseless(`${unsaid}(?:(${right})|(?:${wrong}))[\\s.!*_]*$`)

/** The only item of a list says so, and no more. */
function verdictIn({children: [only, second]}: List): boolean | undefined {
  const match = only && !second ? alone.exec(toString(only)) : null
  return match ? match[1] !== undefined : undefined
}

/** The option that it speaks of: *Incorrect B:*. */
const option = '(?:\\s+(?:option\\s+)?[A-H](?:\\s*(?:,|&|and)\\s*[A-H]){0,5})?'
const opening = new RegExp(
  `${unsaid}(?:(${rightOrAnswer})|(?:${wrong}))${option}\\s*[.:!,;：。，！–—-]`,
  'iu'
)

/** *Wrong: …* shows how it is not done. */
const example = caseless(/^[^\p{L}\p{N}]*(?:right|wrong)\s*[:：]/u)

/** A block below an option says whether it is right, be it with more words. */
export function saysVerdict(node: Content): boolean {
  if (loneVerdict(node) !== undefined) return true
  if (node.type !== 'list') return false
  const text = toString(node)
  return !example.test(text) && openingVerdict(text) !== undefined
}

/** What a remark below an option opens with: *Incorrect. Cows give milk.* */
export function openingVerdict(text: string): boolean | undefined {
  const match = opening.exec(text)
  return match ? match[1] !== undefined : undefined
}

export interface Judged {
  content: Paragraph | undefined
  correct: boolean | undefined
}

/** The paragraph without its mark, and what the mark says. */
export function judged(paragraph: Paragraph, source: string): Judged {
  const text = maskedText(paragraph.children)
  const votes = voted.exec(text.slice(-longestMark))?.[0].length ?? 0
  if (votes > 0) return judgedVoted(paragraph, text.length - votes, source)
  const noted = paragraph.children.at(-1)
  if (noted?.type === 'html' && isComment(noted.value)) {
    const line = partOfLine(paragraph, 0, text.length - noted.value.length, source)
    return {content: line && {type: 'paragraph', ...line}, correct: true}
  }
  const shown = shownBefore(paragraph, text)
  if (shown) return shown
  const lead = head.exec(text)
  const cut = Math.max(0, text.length - longestMark)
  const last = text.slice(cut)
  // A link leads elsewhere, whatever its words.
  const hasMark = paragraph.children.at(-1)?.type !== 'link' && anyTail.test(last)
  const goodEnd = hasMark ? goodTail.exec(last) : null
  const end = goodEnd ?? (hasMark ? badTail.exec(last) : null)
  const to = end ? cut + end.index : text.length
  if (!lead && !end) return judgedFirst(paragraph, source)
  const from = lead?.[0].length ?? 0
  if (end && to <= from) return {content: paragraph, correct: undefined}
  const line = partOfLine(paragraph, from, end ? to : undefined, source)
  const correct = end ? goodEnd !== null : lead?.[1] !== undefined
  return {content: line && {type: 'paragraph', ...line}, correct}
}

/** A mark may end the first of several lines. */
function judgedFirst(paragraph: Paragraph, source: string): Judged {
  const none = {content: paragraph, correct: undefined}
  if (isOneLine(paragraph) || !anyTail.test(maskedText(paragraph.children))) return none
  const [first, ...more] = linesOf(paragraph, source)
  const text = first ? maskedText(first.children) : ''
  const good = goodTail.exec(text)
  const end = good ?? badTail.exec(text)
  const line = first && end && partOfLine(first, 0, end.index, source)
  if (!line || end.index === 0) return none
  const below = linesAsParagraph(more, source)
  const gap: Break = {
    type: 'break',
    position: {start: first.position.end, end: positionOf(below).start}
  }
  const children = [...line.children, gap, ...below.children]
  return {
    content: {type: 'paragraph', children, position: span(first, below)},
    correct: good !== null
  }
}

/** A picture, and behind it nothing but a mark. */
function shownBefore({children}: Paragraph, text: string): Judged | undefined {
  const [first] = children
  const last = children.at(-1)
  if (first?.type !== 'image' || last?.type !== 'text' || text !== last.value) return undefined
  const correct =
    goodTail.exec(text)?.index === 0 || (badTail.exec(text)?.index === 0 ? false : undefined)
  if (correct === undefined) return undefined
  const pictures = children.slice(0, -1)
  return {
    content: {
      type: 'paragraph',
      children: pictures,
      position: span(first, pictures.at(-1) ?? first)
    },
    correct
  }
}

/** What is struck out as a whole is wrong: *~~The moon~~*. */
export function struckOut(paragraph: Paragraph, source: string): Judged | undefined {
  if (!paragraph.children.some(({type}) => type === 'delete')) return undefined
  const [only, ...others] = trim(paragraph.children, source)
  if (only?.type !== 'delete' || others.length > 0) return undefined
  return {content: inner(only.children, source), correct: false}
}

/** Behind an option: `<!-- correct -->`. */
const comment = new RegExp(`^<!--\\s*(?:${rightOrAnswer})\\s*[!.]?\\s*-->$`, 'iu')

function isComment(value: string): boolean {
  return value.length <= longestMark && comment.test(value)
}

const voted = /\s*[([]?most voted[)\]]?\s*$/iu

/** How readers voted says nothing for sure, and is no part of the option. */
function judgedVoted(paragraph: Paragraph, end: number, source: string): Judged {
  const line = partOfLine(paragraph, 0, end, source)
  return line
    ? judged({type: 'paragraph', ...line}, source)
    : {content: paragraph, correct: undefined}
}

/** What shows the words that it is around otherwise than others. */
export const wraps = /^<(?:font|mark|span|b|strong|u|ins|em|i)\b[^<>]*>$/iu

/** What emphasis, colour or marking around a whole paragraph holds; `undefined` without any. */
export function unwrapped(paragraph: Paragraph, source: string): Paragraph | undefined {
  // Most paragraphs are nothing but text.
  if (paragraph.children.every(({type}) => type === 'text')) return unlit(paragraph, source)
  const children = trim(paragraph.children, source)
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) return undefined
  if (children.length === 1 && (first.type === 'strong' || first.type === 'emphasis')) {
    return inner(first.children, source)
  }
  const isTagged = first.type === 'html' && wraps.test(first.value) && last.type === 'html'
  return isTagged ? inner(children.slice(1, -1), source) : unlit(paragraph, source)
}

/** The text of a paragraph that tags, or signs, mark as a whole; `undefined` of any other. */
export function markedText({children}: Paragraph): string | undefined {
  const [first] = children
  if (first?.type === 'html' && wraps.test(first.value) && children.at(-1)?.type === 'html') {
    return maskedText(children.slice(1, -1))
  }
  if (first?.type !== 'text' || !first.value.startsWith('==')) return undefined
  const text = maskedText(children)
  return lit.test(text) ? text.slice(2) : undefined
}

const lit = /^\s*==(?=[^\s=])(?:(?!==)[\s\S])*==\s*$/u

/** What stands between the signs that highlight all of it: `==B. router==`. */
function unlit(paragraph: Paragraph, source: string): Paragraph | undefined {
  const [first] = paragraph.children
  if (first?.type !== 'text' || !first.value.includes('==')) return undefined
  const text = maskedText(paragraph.children)
  if (!lit.test(text)) return undefined
  const line = partOfLine(paragraph, text.indexOf('==') + 2, text.lastIndexOf('=='), source)
  return line && {type: 'paragraph', ...line}
}

function inner(children: PhrasingContent[], source: string): Paragraph | undefined {
  const kept = trim(children, source)
  const [first] = kept
  const last = kept.at(-1)
  return first && last
    ? {type: 'paragraph', children: kept, position: span(first, last)}
    : undefined
}
