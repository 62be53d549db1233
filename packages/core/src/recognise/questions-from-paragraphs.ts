/**
 * Paragraphs that each put a question, one after the other, or with answers between them below a
 * title that announces questions.
 *
 *     What is a fjord?
 *
 *     How is it made?
 */
import type {Paragraph, RootContent} from 'mdast'
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {toString} from '../to-string.ts'
import {asksBy, endsInMark} from './asks.ts'
import {withoutChrome} from './chrome.ts'
import {answerFrom, promptFrom, questionFrom} from './draft.ts'
import {linesOf} from './lines.ts'
import {positionOf, span} from './place.ts'

/** Fewer may be asked for effect. */
const fewest = 3

/** A longer paragraph tells, and asks at its end only. */
const longest = 240

/** The questions that begin with the paragraph at `at`. */
export function questionsFromParagraphs(
  blocks: readonly RootContent[],
  at: number,
  {source, isAnnounced}: {source: string; isAnnounced: boolean}
): Recognised | undefined {
  if (!asks(blocks[at], source)) return undefined
  const end = isAnnounced ? endOfSection(blocks, at) : endOfRun(blocks, at, source)
  const places: number[] = []
  for (let index = at; index < end; index++) if (asks(blocks[index], source)) places.push(index)
  if (places.length < fewest) return undefined
  const entries = places.flatMap((place, index) => {
    return questionOf(blocks, place, places[index + 1] ?? end)
  })
  return {entries, used: end - at}
}

function asks(block: RootContent | undefined, source: string): block is Paragraph {
  if (block?.type !== 'paragraph') return false
  const text = toString(block)
  return (
    text.length <= longest &&
    endsInMark(text) &&
    asksBy(text) === 1 &&
    linesOf(block, source).length === 1
  )
}

function endOfRun(blocks: readonly RootContent[], at: number, source: string): number {
  let end = at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    // What tells before it asks is prose.
    if (!asks(block, source) || /[.!。…]\s/u.test(toString(block))) break
  }
  return end
}

function endOfSection(blocks: readonly RootContent[], at: number): number {
  let end = at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type === 'heading' || block?.type === 'thematicBreak') break
  }
  return end
}

function questionOf(blocks: readonly RootContent[], at: number, end: number): Draft[] {
  const asked = blocks[at]
  if (!asked) return []
  const {content, asides} = withoutChrome(blocks.slice(at + 1, end))
  const [first] = content
  const answer = first ? [answerFrom(content, span(first, content.at(-1) ?? first))] : []
  const prompt = promptFrom([asked], positionOf(asked))
  return [questionFrom({form: 'open', confidence: 0.8}, [prompt, ...answer]), ...asides]
}
