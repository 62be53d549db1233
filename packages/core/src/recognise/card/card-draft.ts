/** Makes questions of the fronts and backs of cards. */
import {textOfAll} from '../text/text-of-all.ts'
import type {Point} from 'unist'
import type {Content} from '../../ast.ts'
import {asksBy} from '../asks/asks.ts'
import {answerFrom, promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'

/** A side of a card: what it shows, and the source it takes, marks included. */
export interface Side {
  content: Content[]
  start: Point
  end: Point
}

export interface CardFacts {
  /** Sure where marks tell a card, unless it is said otherwise. */
  confidence?: number
  isBothWays?: boolean
  tags?: readonly string[]
  context?: readonly string[]
}

/** A front of up to so many characters that does not ask names what its back explains. */
const longestTerm = 60

const sureOfMarks = 0.95

/** The question of a card; one without a back has no answer. */
export function cardFrom(
  front: Side,
  back: Side | undefined,
  {confidence = sureOfMarks, isBothWays = false, tags = [], context = []}: CardFacts = {}
): QuestionDraft {
  const text = textOfAll(front.content)
  const isTerm = asksBy(text) < 0.7 && text.length <= longestTerm
  const hasBack = back !== undefined && back.content.length > 0
  const end = back && !hasBack ? back.end : front.end
  const allTags = [...tags, ...(isBothWays ? ['reversed'] : [])]
  const question = questionFrom(
    {
      form: isTerm && hasBack ? 'term' : 'open',
      confidence: hasBack ? confidence : Math.min(confidence, 0.6),
      ...(context.length > 0 && {context: [...context]})
    },
    [
      promptFrom(front.content, {start: front.start, end}),
      ...(hasBack ? [answerFrom(back.content, {start: back.start, end: back.end})] : [])
    ]
  )
  return {...question, ...(allTags.length > 0 && {tags: allTags})}
}

/** Blocks as a side. */
export function sideOf(content: Content[]): Side | undefined {
  const [first] = content
  const last = content.at(-1)
  return first && last
    ? {content, start: positionOf(first).start, end: positionOf(last).end}
    : undefined
}

/** A side with more blocks below it. */
export function extended(side: Side | undefined, blocks: Content[]): Side | undefined {
  const more = sideOf(blocks)
  if (!side || !more) return side ?? more
  return {content: [...side.content, ...more.content], start: side.start, end: more.end}
}
