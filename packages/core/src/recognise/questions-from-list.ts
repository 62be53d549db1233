/** The questions of a list of questions, one an item, with answers and follow-ups nested in them. */
import type {List, ListItem, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {asksBy, endsInMark} from './asks.ts'
import {answerFrom, asideFrom, promptFrom, questionFrom} from './draft.ts'
import {linesOf, paragraphOf} from './lines.ts'
import {positionOf, span} from './place.ts'

/** Reads every item as a question; one that asks nothing gets little confidence. */
export function questionsFromList(list: List, source: string): Recognised {
  return {entries: entriesFrom(list, [], source), used: 1}
}

function entriesFrom(list: List, context: readonly string[], source: string): Draft[] {
  return list.children.flatMap((item, index) =>
    entriesFromItem(item, context, source, list.ordered ? index + 1 : undefined)
  )
}

function entriesFromItem(
  item: ListItem,
  context: readonly string[],
  source: string,
  ordinal: number | undefined
): Draft[] {
  const [first, ...nested] = item.children
  if (!first) return [asideFrom([], positionOf(item))]
  const {prompt, rest} = promptAndRest(first, source)
  const text = toString(prompt)
  const followUps = nested.filter((block) => block.type === 'list').filter(mostlyAsks)
  const answer = [...rest, ...nested.filter((block) => !followUps.some((list) => list === block))]
  const lastOwn = answer.at(-1) ?? prompt
  const question = questionFrom(
    {
      form: 'open',
      confidence: confidenceOf(text),
      ...(context.length > 0 && {context: [...context]}),
      ...(ordinal !== undefined && {ordinal})
    },
    [
      promptFrom([prompt], {start: positionOf(item).start, end: positionOf(prompt).end}),
      ...(answer[0] ? [answerFrom(answer, span(answer[0], lastOwn))] : [])
    ]
  )
  return [question, ...followUps.flatMap((list) => entriesFrom(list, [...context, text], source))]
}

/** An answer may stand on the lines after the question, in one paragraph with it. */
function promptAndRest(
  first: RootContent,
  source: string
): {prompt: RootContent; rest: RootContent[]} {
  if (first.type === 'heading') {
    return {
      prompt: {type: 'paragraph', children: first.children, position: positionOf(first)},
      rest: []
    }
  }
  if (first.type !== 'paragraph') return {prompt: first, rest: []}
  const [head, ...lines] = linesOf(first, source)
  const [second] = lines
  const last = lines.at(-1)
  if (!head || !second || !last || !endsInMark(toString(paragraphOf(head)))) {
    return {prompt: first, rest: []}
  }
  if (lines.some((line) => endsInMark(toString(paragraphOf(line)))))
    return {prompt: first, rest: []}
  const answer: RootContent[] = lines.map(paragraphOf)
  return {prompt: paragraphOf(head), rest: answer}
}

function mostlyAsks(list: List): boolean {
  const asking = list.children.filter((item) => asksBy(toString(item.children[0] ?? item)) > 0.5)
  return asking.length * 2 > list.children.length
}

/** In a list of questions a phrase may ask; a statement hardly does. */
function confidenceOf(text: string): number {
  const asks = asksBy(text)
  if (asks > 0) return 0.8 + 0.15 * asks
  return /[.!。]\s*$/u.test(text) ? 0.3 : 0.6
}
