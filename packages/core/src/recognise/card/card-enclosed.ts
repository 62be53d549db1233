/**
 * Cards between lines of their own, in fields, as tools that send notes to Anki read them.
 *
 *     START
 *     Basic
 *     Which planet is the largest?
 *     Back: Jupiter
 *     END
 */
import type {RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {cardFrom} from './card-draft.ts'
import {asLines, fieldsOf, isClosing, kindLineOf, type Part} from './card-fields.ts'
import {isSchedule} from './card-signs.ts'
import {clozesIn} from './cloze-content.ts'
import {asideFrom, promptFrom, questionFrom} from '../draft.ts'

/** Most blocks of a card. */
const longest = 60

/** The card whose first line is at `at`; the lines around it are asides. */
export function enclosedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const first = blocks[at]
  const kind = first && kindLineOf(first, source)?.text
  const end = kind && endOfCard(blocks, at, source)
  if (!kind || !end) return undefined
  const hasOwnFields = !/^\s*(?:basic|cloze)/iu.test(kind)
  const parts = blocks
    .slice(at, end)
    .flatMap((block) => fieldsOf(asLines(block, source), hasOwnFields, source))
  const last = parts.findLastIndex(
    ({kind, content}, index) => kind !== 'closing' && !isNumber(content) && !isEmpty(parts, index)
  )
  const own = parts.slice(0, last + 1)
  const question = own.some(({kind}) => kind === 'closing')
    ? undefined
    : questionFromParts(own, /cloze/iu.test(kind), source)
  if (!question) return undefined
  const asides = (some: readonly Part[]): Draft[] =>
    some.map(({content, start, end: to}) => asideFrom(content, {start, end: to}))
  const opening = parts.filter(({kind}) => kind === 'opening')
  return {entries: [...asides(opening), question, ...asides(parts.slice(last + 1))], used: end - at}
}

/** Index after the block whose last line closes the card. */
function endOfCard(blocks: readonly RootContent[], at: number, source: string): number | undefined {
  for (let end = at; end < Math.min(blocks.length, at + longest); end++) {
    const block = blocks[end]
    if (!block || (end > at && kindLineOf(block, source))) break
    if (isClosing(block)) return end + 1
  }
  return undefined
}

/** By which the tool knows the card. */
function isNumber(content: readonly RootContent[]): boolean {
  return content.length > 0 && content.every(isSchedule)
}

function questionFromParts(
  parts: readonly Part[],
  isCloze: boolean,
  source: string
): Draft | undefined {
  const own = parts.filter(({kind}) => kind !== 'opening')
  const turn = turnOf(own)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return undefined
  const label = own[turn]
  if (label && !isCloze) {
    const front = contentOf(own.slice(0, turn))
    if (front.length === 0) return undefined
    return cardFrom(
      {content: front, start: first.start, end: label.end},
      {content: contentOf(own.slice(turn + 1)), start: label.end, end: last.end}
    )
  }
  const read =
    clozesIn(contentOf(own), 'braces', source) ??
    (isCloze ? clozesIn(contentOf(own), 'curly', source) : undefined)
  if (!read) return undefined
  return questionFrom({form: 'cloze', confidence: 0.95}, [
    promptFrom(read, {start: first.start, end: last.end})
  ])
}

/** Index of the label of the back: the second field where none is called so. */
function turnOf(own: readonly Part[]): number {
  const back = own.findIndex(({kind}) => kind === 'turn')
  if (back !== -1) return back
  return own.findIndex(({kind}, index) => index > 0 && kind === 'named')
}

/** What the fields hold; one of the author's own is shown with its name. */
function contentOf(parts: readonly Part[]): RootContent[] {
  return parts.flatMap(({kind, content}) =>
    kind === 'content' || kind === 'named' ? content.filter((node) => !isSchedule(node)) : []
  )
}

/** A field of the author's own in which he wrote nothing. */
function isEmpty(parts: readonly Part[], index: number): boolean {
  const next = parts[index + 1]
  return parts[index]?.kind === 'named' && (next?.kind !== 'content' || isNumber(next.content))
}
