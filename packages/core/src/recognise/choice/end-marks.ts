/**
 * A letter behind one option of each question, by which its author ticks it.
 *
 *     - a) Oxygen
 *     - b) Carbon X
 */
import type {Content} from '../../ast.ts'
import {maskedText} from '../masked-text.ts'
import type {ChoiceOption} from './choice-option.ts'
import {partOfLine} from './line-parts.ts'
import type {Judged} from './question-from.ts'

const mark = /\s+(?:[Xx*]|\([Xx*]\))\s*$/u

/** Fewer may end in such a word by chance. */
const fewest = 3

/** The questions with such options right and without the letter, where nearly each of the file has just one. */
export function byEndMarks(judged: readonly Judged[], source: string): readonly Judged[] {
  const open = judged.filter(({evidence}) => evidence === 'none')
  const ticked = open.filter((one) => tickOf(one) !== -1)
  if (ticked.length < fewest || ticked.length * 4 < open.length * 3) return judged
  return judged.map((one) => {
    const tick = one.evidence === 'none' ? tickOf(one) : -1
    if (tick === -1) return one
    const {choice} = one
    const options = choice.group.options.map((option, at) => {
      return at === tick ? withoutMark(option, source) : option
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

/** The only option that ends in the letter; -1 without one. */
function tickOf({choice: {group}}: Judged): number {
  const marked = group.options.map(isMarked)
  return marked.filter(Boolean).length === 1 ? marked.indexOf(true) : -1
}

function isMarked({children}: ChoiceOption): boolean {
  const text = textOf(children.at(-1))
  return text !== undefined && mark.test(text)
}

function textOf(node: Content | undefined): string | undefined {
  return node?.type === 'paragraph' ? maskedText(node.children) : undefined
}

function withoutMark(option: ChoiceOption, source: string): ChoiceOption {
  const last = option.children.at(-1)
  const index = mark.exec(textOf(last) ?? '')?.index
  const line = last?.type === 'paragraph' ? partOfLine(last, 0, index, source) : undefined
  if (!line) return option
  return {...option, children: [...option.children.slice(0, -1), {type: 'paragraph', ...line}]}
}
