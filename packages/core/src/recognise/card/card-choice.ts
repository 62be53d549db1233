/**
 * A card whose front or back holds options, which its back or a key tells apart.
 *
 *     Which animal lays eggs?
 *     a) The cow
 *     b) The hen
 *     ?
 *     b) The hen
 */
import {bareKey} from '../choice/key/key.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {optionOfLines, toOption} from '../choice/option/choice-option.ts'
import {boxOf, itemLabelOf} from '../choice/option/option-items.ts'
import {optionLines} from '../choice/option/option-lines.ts'
import {byLetters, namedBy} from '../choice/key/resolve-key.ts'
import type {Content} from '../../ast.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {promptFrom, type QuestionDraft} from '../draft.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, linesOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'

/** The card as a choice, where its right options are known; as it is elsewhere. */
export function asChoice(draft: Draft, source: string): Draft {
  if (draft.type !== 'question' || draft.form === 'cloze' || draft.form === 'choice') return draft
  return frontChoice(draft, source) ?? backChoice(draft, source) ?? draft
}

type Part<Type> = Extract<QuestionDraft['children'][number], {type: Type}>

function partsOf({children}: QuestionDraft) {
  return {
    prompt: children.find((part): part is Part<'prompt'> => part.type === 'prompt'),
    answer: children.find((part): part is Part<'answer'> => part.type === 'answer')
  }
}

/** The options stand on the last lines of the front. */
function frontChoice(draft: QuestionDraft, source: string): QuestionDraft | undefined {
  const {prompt, answer} = partsOf(draft)
  const last = prompt?.children.at(-1)
  const [first] = answer?.children ?? []
  if (!prompt || !answer || !first || last?.type !== 'paragraph' || isOneLine(last))
    return undefined
  const {stem, options: lines, tail} = optionLines(linesOf(last, source), undefined, source)
  if (stem.length === 0 || lines.length < 2 || tail.length > 0) return undefined
  const options = lines.map((line) => optionOfLines(line, source))
  const key = bareKey(first, source)
  const right = key && namedBy(options, key)
  if (!right) return undefined
  const own = linesAsParagraph(stem, source)
  const asked = promptFrom([...prompt.children.slice(0, -1), own], {
    start: prompt.position.start,
    end: positionOf(own).end
  })
  const isBare = key.isBare && byLetters(options, key.letters) && answer.children.length === 1
  const choices = options.map((option, at) => toOption(option, right[at] ?? null))
  const others = draft.children.filter((part) => part !== prompt && !(isBare && part === answer))
  return {...draft, form: 'choice', children: [asked, ...choices, ...others]}
}

function offers(node: Content): boolean {
  const [first] = node.type === 'list' ? node.children : []
  return first !== undefined && (itemLabelOf(first) ?? boxOf(first)) !== undefined
}

/** The options are the back, with a key or marks. */
function backChoice(draft: QuestionDraft, source: string): QuestionDraft | undefined {
  const {prompt, answer} = partsOf(draft)
  if (!prompt || !answer?.children.some(offers)) return undefined
  const blocks = [...prompt.children, ...answer.children]
  const [run, ...runs] = choicesIn(blocks, source)
  if (!run || runs.length > 0 || run[0] >= prompt.children.length) return undefined
  const [at, {entries, used}] = run
  const [only, ...others] = entries
  if (only?.type !== 'question' || others.length > 0 || at + used < blocks.length) return undefined
  if (!only.children.some((part) => part.type === 'option' && part.correct)) return undefined
  return {...draft, form: 'choice', children: [prompt, ...only.children.slice(1)]}
}
