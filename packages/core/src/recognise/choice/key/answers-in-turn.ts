/**
 * Answers that are judged one by one, each named by its letter.
 *
 *     Answer A: incorrect, cows give birth.
 *     Answer B: correct, hens lay eggs.
 */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {asks} from '../stem/stem-asks.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import {letteredAnswer} from './key-of.ts'
import {labelOf} from '../option/label-of.ts'
import {saidBy, wordsOf} from './words-of.ts'
import {verdictAt} from '../option/verdict-words.ts'

interface Told {
  letter: string
  said: string
}

/**
 * The letter of the one answer that is called right; none where they tell no one option.
 *
 * `undefined` for an answer that nothing judges: its letter is the key.
 */
export function answersInTurn(
  blocks: readonly Content[],
  options: readonly ChoiceOption[]
): string[] | undefined {
  const told = toldIn(blocks)
  const [first] = told
  if (!first) return undefined
  const verdicts = told.map((one) => verdictOf(one, options))
  if (new Set(told.map(({letter}) => letter)).size === 1) {
    return verdicts[0] === false ? [] : undefined
  }
  const named = told.filter((_, at) => verdicts[at] === true)
  return named.length === 1 ? named.map(({letter}) => letter) : []
}

/** What is said behind each letter, from the first line on and up to another question. */
function toldIn(blocks: readonly Content[]): Told[] {
  const told: Told[] = []
  const [first] = blocks
  if (!first || !letteredAnswer(toString(first))) return told
  for (const block of blocks) {
    if ((block.type !== 'paragraph' && block.type !== 'heading') || asks(block)) return told
    for (const line of toString(block).split('\n')) {
      const named = letteredAnswer(line)
      const last = told.at(-1)
      if (named) told.push({letter: named.letter, said: line.slice(named.end).trim()})
      else if (labelOf(line)) return told
      else if (last?.said === '') last.said = line.trim()
    }
  }
  return told
}

/** The words of the option itself judge nothing: *Answer B: False*. */
function verdictOf({letter, said}: Told, options: readonly ChoiceOption[]): boolean | undefined {
  const option = options.find(({label}) => label?.name.toUpperCase() === letter.toUpperCase())
  const own = option ? wordsOf(saidBy(option)) : ''
  if (own !== '' && `${wordsOf(said)} `.startsWith(`${own} `)) return undefined
  return verdictAt(said)
}
