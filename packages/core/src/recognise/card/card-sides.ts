/**
 * Cards whose sides stand under headings of their own.
 *
 *     # Front
 *     What is a delta?
 *
 *     # Back
 *     Land that a river builds.
 *
 *     # Text
 *     A {{c1::delta}} is land that a river builds.
 *
 *     # Back Extra
 *     Named after the letter.
 */
import type {Heading, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {clozesIn} from './cloze-content.ts'
import {promptFrom, questionFrom, rationaleFrom} from '../draft.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {positionOf} from '../text/place.ts'

const front = /^\W*(?:front(?: side)?|vorderseite|frente|anverso|recto|正面|表)\W*$/iu
const back = /^\W*(?:back(?: side)?|rückseite|verso|reverso|dorso|背面|反面|裏)\W*$/iu

const text = /^\W*text\W*$/iu
const extra = /^\W*(?:back )?extra\W*$/iu

/** The card that begins with the title of its front, or of its text. */
export function sidesAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'heading') return undefined
  const named = toString(title)
  const isText = text.test(named)
  if (!isText && !front.test(named)) return undefined
  const turn = nextHeading(blocks, at + 1)
  const other = blocks[turn]
  if (other?.type !== 'heading' || other.depth !== title.depth) return undefined
  if (!(isText ? extra : back).test(toString(other))) return undefined
  const end = endOfSide(blocks, turn + 1, other)
  const asked = blocks.slice(at + 1, turn)
  const told = blocks.slice(turn + 1, end)
  const question = isText
    ? clozeFrom(title, asked, other, told, source)
    : frontFrom(title, asked, other, told)
  return question && {entries: [question], used: end - at}
}

function frontFrom(
  title: Heading,
  above: RootContent[],
  other: Heading,
  below: RootContent[]
): Draft | undefined {
  const asked = sideOf(above)
  const told = sideOf(below)
  if (!asked || !told) return undefined
  return cardFrom(
    {...asked, start: positionOf(title).start},
    {...told, start: positionOf(other).start}
  )
}

/** What is told beside the text of a cloze stands on its back. */
function clozeFrom(
  title: Heading,
  above: RootContent[],
  other: Heading,
  below: RootContent[],
  source: string
): Draft | undefined {
  const read = clozesIn(above, 'braces', source)
  const last = above.at(-1)
  if (!read || !last) return undefined
  const told = sideOf(below)
  const {start, end} = positionOf(other)
  return questionFrom({form: 'cloze', confidence: 0.95}, [
    promptFrom(read, {start: positionOf(title).start, end: told ? positionOf(last).end : end}),
    ...(told ? [rationaleFrom(told.content, {start, end: told.end})] : [])
  ])
}

const property = /^(?:model|notetype|deck|tags|markdown|nid|cid): *\S/u

/** Lines that say what the note below them is to the tool: `model: Cloze`. */
export function headsNote(blocks: readonly RootContent[], at: number): boolean {
  const block = blocks[at]
  const below = blocks[at + 1]
  if (block?.type !== 'paragraph' || below?.type !== 'heading') return false
  const lines = textLinesOf(block.children)
  return (
    lines.every((line) => property.test(line.text)) &&
    lines.some((line) => line.text.startsWith('model:')) &&
    /^(?:note|front|text)$/iu.test(toString(below))
  )
}

function nextHeading(blocks: readonly RootContent[], from: number): number {
  let at = from
  while (at < blocks.length && blocks[at]?.type !== 'heading') at++
  return at
}

/** Smaller headings are parts of the back; a rule or a title as high as its own ends it. */
function endOfSide(blocks: readonly RootContent[], from: number, {depth}: Heading): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type === 'thematicBreak') break
    if (block?.type === 'heading' && block.depth <= depth) break
  }
  return end
}
