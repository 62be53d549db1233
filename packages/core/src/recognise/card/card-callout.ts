/**
 * Callouts that are cards: their title is the front and what they hold is the back, or labels part the two.
 *
 *     > [!flashcard] What makes the tides?
 *     > The pull of the moon.
 */
import type {Paragraph, RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import type {Content} from '../../ast.ts'
import {calloutOf} from '../details/callout-of.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {answerLabelOf, questionLabelOf} from '../label/label-words.ts'
import {positionOf} from '../text/place.ts'
import {cardFrom, extended, type Side, sideOf} from './card-draft.ts'
import {piecesOf} from './card-text.ts'

const kinds = /^(?:anki|(?:flash|anki)?-?cards?)$/iu

/** The card of the callout at `at`. */
export function calloutAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const quote = blocks[at]
  const callout = quote?.type === 'blockquote' ? calloutOf(quote, source) : undefined
  if (!quote || !callout || !kinds.test(callout.kind)) return undefined
  const {title, content} = callout
  const [front, back] = title ? [sideOf([title]), sideOf(content)] : labelled(content, source)
  if (!front || !back) return undefined
  const {start, end} = positionOf(quote)
  return {entries: [cardFrom({...front, start}, {...back, end})], used: 1}
}

/** `Q:` and `A:` on lines of the first block; what follows goes on with the back. */
function labelled(
  [first, ...below]: Content[],
  source: string
): readonly [front: Side | undefined, back: Side | undefined] {
  const sides = first?.type === 'paragraph' ? sidesIn(first, source) : undefined
  return sides ? [sides[0], extended(sides[1], below)] : [undefined, undefined]
}

function sidesIn(block: Paragraph, source: string): readonly [front: Side, back: Side] | undefined {
  const [line, ...others] = textLinesOf(block.children)
  const asked = line && questionLabelOf(line)
  if (!line || !asked) return undefined
  for (const {start, text} of others) {
    const told = answerLabelOf(text, asked)
    if (!told) continue
    const places = [line.start, line.start + asked.length, start, start + told.length]
    const [, , front, , back] = piecesOf(block, places, source, [1, 3])
    return front && back && [front, back]
  }
  return undefined
}
