/** An option that stands in strong words once more below all of them, alone or before its reason: *✅ **B) The hen** …*. */
import {toString} from '../../../to-string.ts'
import {positionOf} from '../../text/place.ts'
import type {ChoiceOption} from './choice-option.ts'
import type {Group} from './group-at.ts'
import type {Key} from '../key/key.ts'
import {labelOf} from './label-of.ts'
import {indexOfLetter} from '../key/resolve-key.ts'
import {saidBy, wordsOf} from '../key/words-of.ts'
import type {Unit} from '../units.ts'

/** Blocks below it that may repeat another one: what is said of each in turn is no key. */
const farthest = 6

/** The key that the unit at `at` is, where no other below it repeats one. */
export function repeatedOption(
  units: readonly Unit[],
  at: number,
  {options}: Group
): Key | undefined {
  const unit = units[at]
  const name = repeatedIn(unit, options)
  if (unit?.type !== 'block' || name === undefined) return undefined
  for (let next = at + 1; next < at + farthest; next++) {
    const below = units[next]
    if (below?.type !== 'block' || below.node.type === 'heading') break
    if (repeatedIn(below, options) !== undefined) return undefined
  }
  const {node} = unit
  const position = positionOf(node)
  return {letters: [name], text: '', words: [node], isBare: false, reason: [], position}
}

const signs = /^[\s✅✔☑\ufe0f]*$/u

/** The letter of the option that opens a paragraph in strong words, with its own. */
function repeatedIn(unit: Unit | undefined, options: readonly ChoiceOption[]): string | undefined {
  const block = unit?.type === 'block' ? unit.node : undefined
  const node =
    block?.type === 'blockquote' && block.children.length === 1 ? block.children[0] : block
  if (node?.type !== 'paragraph') return undefined
  const [first, second] = node.children
  const strong = first?.type === 'text' && signs.test(first.value) ? second : first
  if (strong?.type !== 'strong') return undefined
  const text = toString(strong)
  const label = labelOf(text)
  const option = label && options[indexOfLetter(options, label.name)]
  if (!label || !option) return undefined
  return wordsOf(text.slice(label.length)) === wordsOf(saidBy(option)) ? option.name : undefined
}
