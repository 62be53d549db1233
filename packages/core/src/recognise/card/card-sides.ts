/**
 * Cards whose sides stand under headings of their own.
 *
 *     # Front
 *     What is a delta?
 *
 *     # Back
 *     Land that a river builds.
 */
import type {Heading, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {positionOf} from '../text/place.ts'

const front = /^\W*(?:front(?: side)?|vorderseite|frente|anverso|recto|正面|表)\W*$/iu
const back = /^\W*(?:back(?: side)?|rückseite|verso|reverso|dorso|背面|反面|裏)\W*$/iu

/** The card that begins with the title of its front. */
export function sidesAt(blocks: readonly RootContent[], at: number): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'heading' || !front.test(toString(title))) return undefined
  const turn = nextHeading(blocks, at + 1)
  const other = blocks[turn]
  if (other?.type !== 'heading' || other.depth !== title.depth) return undefined
  if (!back.test(toString(other))) return undefined
  const end = endOfSide(blocks, turn + 1, other)
  const asked = sideOf(blocks.slice(at + 1, turn))
  const told = sideOf(blocks.slice(turn + 1, end))
  if (!asked || !told) return undefined
  const question = cardFrom(
    {...asked, start: positionOf(title).start},
    {...told, start: positionOf(other).start},
    {confidence: 0.95, isBothWays: false}
  )
  return {entries: [question], used: end - at}
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
