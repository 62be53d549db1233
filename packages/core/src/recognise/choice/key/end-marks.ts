/**
 * A letter or a sign behind one option of each question, by which its author ticks it.
 *
 *     - a) Oxygen
 *     - b) Carbon X
 */
import type {Content} from '../../../ast.ts'
import {maskedText} from '../../text/masked-text.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import {partOfLine} from '../option/line-parts.ts'
import type {Judged} from '../question-from.ts'

/** Signs that may be more of the words; fewer of them may stand there by chance. */
const kinds = [
  {
    mark: /\s*(?:[←⟵⇐◀◄👈👍]\ufe0f?|<[-=]{1,2}|\((?:true|ans\.?|\+)\)|\{\.correct\}|#\s?correct)\s*$/iu,
    fewest: 1,
    share: 1 / 2
  },
  {mark: /\s*[+*]\s*$/u, fewest: 2, share: 1},
  {mark: /\s+(?:[Xx*]|[([][Xx*][)\]])\s*$/u, fewest: 3, share: 3 / 4}
]

/** The questions with such options right and without the mark, where nearly each of the file has just one. */
export function byEndMarks(judged: readonly Judged[], source: string): readonly Judged[] {
  const open = judged.filter(({evidence}) => evidence === 'none')
  const texts = new Map(open.map((one) => [one, one.choice.group.options.map(endOf)]))
  const tickOf = (one: Judged, mark: RegExp): number => onlyWith(mark, texts.get(one) ?? [])
  const kind = kinds.find(({mark, fewest, share}) => {
    const ticked = open.filter((one) => tickOf(one, mark) !== -1)
    return ticked.length >= fewest && ticked.length >= open.length * share
  })
  if (!kind) return judged
  return judged.map((one) => {
    const tick = tickOf(one, kind.mark)
    if (tick === -1) return one
    const {choice} = one
    const options = choice.group.options.map((option, at) => {
      return at === tick ? withoutMark(option, kind.mark, source) : option
    })
    const correct = options.map((_, at) => at === tick)
    return {
      ...one,
      choice: {...choice, group: {...choice.group, options}},
      evidence: 'marks',
      correct
    }
  })
}

/** The only option that ends in the mark; -1 without one. */
function onlyWith(mark: RegExp, texts: readonly string[]): number {
  const marked = texts.map((text) => mark.test(text))
  return marked.filter(Boolean).length === 1 ? marked.indexOf(true) : -1
}

/** Marks are short. */
const longestMark = 20

function endOf({children}: ChoiceOption): string {
  return textOf(children.at(-1))?.slice(-longestMark) ?? ''
}

function textOf(node: Content | undefined): string | undefined {
  return node?.type === 'paragraph' ? maskedText(node.children) : undefined
}

function withoutMark(option: ChoiceOption, mark: RegExp, source: string): ChoiceOption {
  const last = option.children.at(-1)
  const text = textOf(last) ?? ''
  const cut = Math.max(0, text.length - longestMark)
  const index = mark.exec(text.slice(cut))?.index
  const line =
    last?.type === 'paragraph' && index !== undefined
      ? partOfLine(last, 0, cut + index, source)
      : undefined
  if (!line) return option
  return {...option, children: [...option.children.slice(0, -1), {type: 'paragraph', ...line}]}
}
