/**
 * A question that folds away its options.
 *
 *     <details><summary>Which wood floats?</summary>
 *
 *     - [x] balsa
 *     - [ ] ebony
 *
 *     </details>
 */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {isOptionList} from '../choice/option/option-items.ts'
import {asksBy} from '../asks/asks.ts'
import {optionOfItem, toOption} from '../choice/option/choice-option.ts'
import {hasStrong} from '../choice/option/strong-items.ts'
import {areParagraphs} from '../choice/option/plain-group.ts'
import type {Unit} from '../choice/units.ts'
import {promptFrom, type QuestionDraft, questionFrom, rationaleFrom} from '../draft.ts'
import {span} from '../text/place.ts'
import {remembered} from '../../remembered.ts'
import type {Details} from './parts-of.ts'
import {summaryOf} from './summary-of.ts'

/** The one choice that the summary and the blocks below it make; what is below its key says why. */
export function choiceIn(
  {summary, content}: Pick<Details, 'summary' | 'content'>,
  isStrong: boolean,
  source: string
): QuestionDraft | undefined {
  if (isStrong) return strongChoice(summary, content, source)
  if (!content.some(offers)) return undefined
  const blocks = [...summary, ...content]
  const [run, ...runs] = choicesIn(blocks, source)
  if (!run || runs.length > 0 || run[0] > summary.length) return undefined
  const [at, {entries, used}] = run
  const [only, ...others] = entries
  if (only?.type !== 'question' || others.length > 0) return undefined
  return withReason(only, blocks.slice(at + used))
}

/** Disclosures of one list each with a strong item, where nearly all that ask have such a list. */
export const strongFolds = remembered((units: readonly Unit[]): ReadonlySet<Unit> => {
  const asked = units.filter((unit): unit is DetailsUnit => {
    return unit.type === 'details' && !unit.wraps && isList(unit) && asksBy(summaryOf(unit)) > 0.5
  })
  const strong = asked.filter(({content: [list]}) => list?.type === 'list' && hasStrong(list))
  return new Set(strong.length > 1 && strong.length * 4 >= asked.length * 3 ? strong : [])
})

type DetailsUnit = Extract<Unit, {type: 'details'}>

function isList({content: [only, ...others]}: DetailsUnit): boolean {
  return only?.type === 'list' && others.length === 0 && areParagraphs(only.children)
}

function strongChoice(
  summary: readonly Content[],
  [list]: readonly Content[],
  source: string
): QuestionDraft | undefined {
  const [first] = summary
  const last = summary.at(-1)
  if (!first || !last || list?.type !== 'list') return undefined
  const options = list.children.map((item) => optionOfItem(item, undefined, source).option)
  return questionFrom({form: 'choice', confidence: 0}, [
    promptFrom([...summary], span(first, last)),
    ...options.map((option) => toOption(option, option.standsOut))
  ])
}

function withReason(question: QuestionDraft, more: readonly Content[]): QuestionDraft {
  const last = more.at(-1)
  if (!last) return question
  const given = question.children.find(({type}) => type === 'rationale')
  const why = [...(given?.type === 'rationale' ? given.children : []), ...more]
  const parts = question.children.filter((part) => part !== given)
  const reason = rationaleFrom(why, span(given ?? more[0] ?? last, last))
  return {...question, children: [...parts, reason]}
}

/** Options in a list, or the first of those that stand in paragraphs. */
function offers(node: Content): boolean {
  if (node.type === 'list') return isOptionList(node)
  return node.type === 'paragraph' && labelOf(toString(node))?.index === 0
}
