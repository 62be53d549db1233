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
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {cardFrom} from './card-draft.ts'
import {fieldsOf, isClosing, isOpening, type Part} from './card-fields.ts'
import {isSchedule} from './card-signs.ts'
import {clozesIn} from './cloze-content.ts'
import {asideFrom, promptFrom, questionFrom} from './draft.ts'

/** Most blocks of a card. */
const longest = 60

/** The card whose first line is at `at`; the lines around it are asides. */
export function enclosedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const first = blocks[at]
  if (!first || !isOpening(first, source)) return undefined
  const end = endOfCard(blocks, at, source)
  if (end === undefined) return undefined
  const parts = blocks
    .slice(at, end)
    .flatMap((block, index) => fieldsOf(block, index === 0, source))
  const last = parts.findLastIndex(({kind, content}) => kind !== 'closing' && !isNumber(content))
  const own = parts.slice(0, last + 1)
  const question = own.some(({kind}) => kind === 'closing')
    ? undefined
    : questionFromParts(own, source)
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
    if (!block || (end > at && isOpening(block, source))) break
    if (isClosing(block)) return end + 1
  }
  return undefined
}

/** By which the tool knows the card. */
function isNumber(content: readonly RootContent[]): boolean {
  return content.length > 0 && content.every(isSchedule)
}

function questionFromParts(parts: readonly Part[], source: string): Draft | undefined {
  const own = parts.filter(({kind}) => kind !== 'opening')
  const turn = own.findIndex(({kind}) => kind === 'turn')
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return undefined
  const contentOf = (some: readonly Part[]): RootContent[] =>
    some.flatMap(({kind, content}) =>
      kind === 'content' ? content.filter((node) => !isSchedule(node)) : []
    )
  const label = own[turn]
  if (label) {
    const front = contentOf(own.slice(0, turn))
    if (front.length === 0) return undefined
    return cardFrom(
      {content: front, start: first.start, end: label.end},
      {content: contentOf(own.slice(turn + 1)), start: label.end, end: last.end},
      {confidence: 0.95, isBothWays: false}
    )
  }
  const read = clozesIn(contentOf(own), 'braces', source)
  if (!read) return undefined
  return questionFrom({form: 'cloze', confidence: 0.95}, [
    promptFrom(read, {start: first.start, end: last.end})
  ])
}
