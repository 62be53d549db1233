/** The words of a text, and nothing between them. */
import type {ChoiceOption} from '../option/choice-option.ts'
import {textOfAll} from '../../text/text-of-all.ts'

export function wordsOf(text: string): string {
  return text
    .replace(foreign.test(text) ? between : plainBetween, ' ')
    .trim()
    .toLowerCase()
}

const between = /[^\p{L}\p{N}]+/gu
/** Where no other signs are: far less to look for than the letters of all scripts. */
const plainBetween = /[^a-z\d]+/gi
const foreign = /[^\0-\x7f]/

export function saidBy({children}: ChoiceOption): string {
  return textOfAll(children)
}
