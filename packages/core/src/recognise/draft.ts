/** Makes the nodes of a notebook out of mdast. */
import type {Paragraph, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Answer, Aside, Content, Option, Prompt, Rationale} from '../ast.ts'
import type {Draft} from '../dialects/dialect.ts'
import {span} from './text/place.ts'

/** A question before it has an id. */
export type QuestionDraft = Extract<Draft, {type: 'question'}>

/** A note before it has an id. */
export type NoteDraft = Extract<Draft, {type: 'note'}>

export function promptFrom(children: Content[], position: Position): Prompt {
  return {type: 'prompt', children, position}
}

/** An answer written with its question. */
export function answerFrom(children: Content[], position: Position): Answer {
  return {type: 'answer', given: true, confidence: 1, notes: [], children, position}
}

export function rationaleFrom(children: Content[], position: Position): Rationale {
  return {type: 'rationale', children, position}
}

export function noteFrom(children: Content[], position: Position): NoteDraft {
  return {type: 'note', children, position}
}

export function asideFrom(children: Content[], position: Position): Aside {
  return {type: 'aside', children, position}
}

/** A question over its parts, in the order prompt, options, answer, rationale; ordinals begin with 1. */
export function questionFrom(
  {
    ordinal,
    ...about
  }: Pick<QuestionDraft, 'form' | 'confidence'> & {
    context?: string[]
    ordinal?: number
  },
  children: QuestionDraft['children']
): QuestionDraft {
  const position = around(children)
  const isSorted = children.every(
    ({type}, at) => at === 0 || rank[type] >= rank[children[at - 1]?.type ?? type]
  )
  const sorted = isSorted ? children : [...children].sort((a, b) => rank[a.type] - rank[b.type])
  return {
    type: 'question',
    ...about,
    ...(ordinal !== undefined && ordinal > 0 && Number.isInteger(ordinal) && {ordinal}),
    children: sorted,
    position
  }
}

const rank = {prompt: 0, option: 1, answer: 2, rationale: 3}

/** The smallest stretch that holds all nodes. */
function around(nodes: ReadonlyArray<Prompt | Option | Answer | Rationale>): Position {
  const [first] = nodes
  if (!first) throw new Error('Expected a node')
  let {start, end} = first.position
  for (const {position} of nodes) {
    if ((position.start.offset ?? 0) < (start.offset ?? 0)) start = position.start
    if ((position.end.offset ?? 0) > (end.offset ?? 0)) end = position.end
  }
  return {start, end}
}

/** Inline content as a paragraph of its own; nothing when there is none. */
export function paragraphsFrom(children: PhrasingContent[]): Paragraph[] {
  const first = children[0]
  const last = children.at(-1)
  if (!first || !last) return []
  return [{type: 'paragraph', children, position: span(first, last)}]
}
