/** Titles that count, by chapters too: *Exercise 3*, *Exercise 1.4.2*. */
import {countIn} from '../choice/stem/stem-titles.ts'

/** A chapter and a part of it before the number. */
const chaptered = /^(\P{L}*\p{L}+\s+)(?:\d{1,3}\.){2}(?=\d{1,3}\P{L}*$)/u

export function countsTask(title: string): boolean {
  return countIn(title) !== undefined || countIn(title.replace(chaptered, '$1')) !== undefined
}
