/**
 * A note with gaps in a quote that a question mark opens.
 *
 *     > ?
 *     > Water boils at {{100}} degrees at sea level.
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {promptFrom, questionFrom} from '../draft.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {positionOf} from '../text/place.ts'
import {piecesOf} from './card-text.ts'
import {clozesIn} from './cloze-content.ts'

export function askedQuoteAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const quote = blocks[at]
  const [first, ...others] = quote?.type === 'blockquote' ? quote.children : []
  if (!quote || first?.type !== 'paragraph') return undefined
  const [line] = textLinesOf(first.children)
  if (line?.text.trim() !== '?') return undefined
  const [, rest] = piecesOf(first, [line.text.length], source, [1])
  const read = clozesIn([...(rest?.content ?? []), ...others], 'marks', source)
  if (!read) return undefined
  const question = questionFrom({form: 'cloze', confidence: 0.95}, [
    promptFrom(read, positionOf(quote))
  ])
  return {entries: [question], used: 1}
}
