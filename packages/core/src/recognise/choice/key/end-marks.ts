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
    mark: /\s*(?:[←⟵⇐◀◄👈👍]\ufe0f?|<[-=]{1,2}|\((?:true|ans\.?|\+)\)|#\s?correct)\s*$/iu,
    fewest: 1,
    share: 1 / 2
  },
  {mark: /\s*[+*]\s*$/u, fewest: 2, share: 1},
  {mark: /\s+(?:[Xx*]|[([][Xx*][)\]])\s*$/u, fewest: 3, share: 3 / 4}
]

/** The questions with such options right and without the mark, where nearly each of the file has one, and most just one. */
export function byEndMarks(judged: readonly Judged[], source: string): readonly Judged[] {
  const open = judged.filter(({evidence}) => evidence === 'none')
  const texts = new Map(open.map((one) => [one, one.choice.group.options.map(endOf)]))
  const ticksOf = (one: Judged, mark: RegExp): boolean[] => marked(mark, texts.get(one) ?? [])
  const kind = kinds.find(({mark, fewest, share}) => {
    const counts = open.map((one) => ticksOf(one, mark).filter(Boolean).length)
    const single = counts.filter((count) => count === 1).length
    const ticked = counts.filter((count) => count > 0).length
    return single >= fewest && ticked >= open.length * share && single * 2 >= ticked
  })
  if (!kind) return judged
  return judged.map((one) => {
    const correct = ticksOf(one, kind.mark)
    if (!correct.includes(true)) return one
    const {choice} = one
    const options = choice.group.options.map((option, at) => {
      return correct[at] ? withoutMark(option, kind.mark, source) : option
    })
    return {
      ...one,
      choice: {...choice, group: {...choice.group, options}},
      evidence: 'marks',
      correct
    }
  })
}

/** The options that end in the mark, where not all do. */
function marked(mark: RegExp, texts: readonly string[]): boolean[] {
  const ends = texts.map((text) => mark.test(text))
  return ends.includes(false) ? ends : []
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
