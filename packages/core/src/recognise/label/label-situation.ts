/**
 * The situation that a labelled question asks about, right above it.
 *
 *     1. **Scenario:** A boat lies in a narrow stream, between two anchors.
 *
 *     **Question:** How is it moored?
 */
import type {RootContent} from 'mdast'
import type {Content} from '../../ast.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {positionOf} from '../text/place.ts'
import {opensQuestion} from './label-openings.ts'

const label =
  /^[\s*_]*(?:scenario|situation|case|context|szenario|escenario|cenário|scénario|场景|情境|シナリオ|시나리오)\s*\d{0,3}[\s*_]*[:：]/iu

/** Whether the block tells what the question right below it asks about. */
export function tellsSituation(
  block: RootContent | undefined,
  below: RootContent | undefined
): boolean {
  if (!block || !below || below.type === 'heading') return false
  const [first] = contentOf(block) ?? []
  return first?.type === 'paragraph' && label.test(toString(first)) && opensQuestion(below)
}

/** A paragraph, or the only item of a list. */
function contentOf(block: RootContent): Content[] | undefined {
  if (block.type === 'paragraph') return [block]
  const [item, ...others] = block.type === 'list' ? block.children : []
  return others.length === 0 ? item?.children : undefined
}

/** The question below the situation, with it in front. */
export function withSituation(found: Recognised, block: RootContent): Recognised | undefined {
  const [question, ...others] = found.entries
  const prompt = question?.type === 'question' ? question.children[0] : undefined
  if (question?.type !== 'question' || prompt?.type !== 'prompt') return undefined
  const {start} = positionOf(block)
  const shown = {
    ...prompt,
    children: [...(contentOf(block) ?? []), ...prompt.children],
    position: {start, end: positionOf(prompt).end}
  }
  const whole = {
    ...question,
    children: [shown, ...question.children.slice(1)],
    position: {start, end: positionOf(question).end}
  }
  return {entries: [whole, ...others], used: found.used + 1}
}
