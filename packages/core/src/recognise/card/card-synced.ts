/**
 * Cards between comments of a tool that sends blocks of notes to Anki; colons part front and back.
 *
 *     <!-- basicblock-start oid="Obs1" deck="Tides" -->
 *     What moves the tides? ::
 *     The moon.
 *     <!-- basicblock-end -->
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {promptFrom, questionFrom, type QuestionDraft} from '../draft.ts'
import {maskedText} from '../text/masked-text.ts'
import {span} from '../text/place.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {piecesOf} from './card-text.ts'
import {clozesIn} from './cloze-content.ts'
import {widened} from './widened.ts'

/** Most blocks of a card. */
const longest = 60

const opening = /^\s*<!--\s*(basic|cloze)block-start\b[^>]*-->\s*$/u

/** The card that the comment at `at` opens. */
export function syncedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const open = blocks[at]
  const kind = open?.type === 'html' ? opening.exec(open.value)?.[1] : undefined
  if (!open || kind === undefined) return undefined
  const end = endOfBlock(blocks, at + 1, kind)
  const close = end === undefined ? undefined : blocks[end]
  if (end === undefined || !close) return undefined
  const content = blocks.slice(at + 1, end)
  const read = kind === 'basic' ? cardIn(content, source) : clozeIn(content, source)
  const question = read && widened(read, span(open, close))
  return question && {entries: [question], used: end + 1 - at}
}

/** Index of the comment that closes what another opened. */
function endOfBlock(
  blocks: readonly RootContent[],
  from: number,
  kind: string
): number | undefined {
  for (let at = from; at < Math.min(blocks.length, from + longest); at++) {
    const block = blocks[at]
    if (block?.type !== 'html') continue
    if (opening.test(block.value)) return undefined
    if (block.value.includes(`${kind}block-end`)) return at
  }
  return undefined
}

/** Two colons part front and back, wherever they stand. */
function cardIn(content: readonly RootContent[], source: string): QuestionDraft | undefined {
  for (const [index, block] of content.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    const start = maskedText(block.children).indexOf('::')
    if (start === -1) continue
    const [ahead, , behind] = piecesOf(block, [start, start + 2], source, [1])
    const front = sideOf([...content.slice(0, index), ...(ahead?.content ?? [])])
    const back = sideOf([...(behind?.content ?? []), ...content.slice(index + 1)])
    return front && back && cardFrom(front, back)
  }
  return undefined
}

function clozeIn(content: readonly RootContent[], source: string): QuestionDraft | undefined {
  const read = clozesIn(content, 'marks', source)
  const [first] = content
  const last = content.at(-1)
  if (!read || !first || !last) return undefined
  return questionFrom({form: 'cloze', confidence: 0.95}, [promptFrom(read, span(first, last))])
}
