/** The options that a key repeats in order with their labels, and nothing else: *A. Hens, C. Frogs*. */
import type {ChoiceOption} from '../option/choice-option.ts'
import {saidBy, wordsOf} from './words-of.ts'

export function byLabels(options: readonly ChoiceOption[], text: string): boolean[] | undefined {
  let rest = wordsOf(text)
  const named = options.map((option) => {
    const {label} = option
    if (!label) return false
    // A letter may be a word between two options as well: *A. Hens, E. Frogs*.
    const left = [rest, rest.replace(conjunction, '')].find((one) => {
      // Most texts go on otherwise from the start.
      return one.startsWith(wordsOf(label.name)) && `${one} `.startsWith(`${ownWordsOf(option)} `)
    })
    if (left === undefined) return false
    rest = left.slice(ownWordsOf(option).length).trimStart()
    return true
  })
  return rest === '' && named.includes(true) ? named : undefined
}

const conjunction = /^(?:and|und|et|y|e|и) /u

function ownWordsOf(option: ChoiceOption): string {
  return wordsOf(`${option.label?.name ?? ''} ${saidBy(option)}`)
}
