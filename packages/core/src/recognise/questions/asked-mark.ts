/** The number before a line that asks: that of a list, of a part of a chapter, of a task, or a letter. */
import type {Opening} from '../asks/asked-opening.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {taskMarkOf} from '../asks/task-mark.ts'

export interface AskedMark {
  length: number
  number: number | undefined
  /** A number, not a word for *question*. */
  isCounted: boolean
  /** A word for a task stands before the number: nothing else is counted so. */
  isTask?: boolean
}

const letter = /^\(?([a-h])\)\s+/u
/** *（1）* counts parts of an article, too, so that titles are not told by it. */
const enclosed = /^（(\d{1,2})）\s*/u
const decimal = /^\D{0,4}\d{1,3}(?:\.\d{1,3})*\.(\d{1,3})/u

export function askedMarkOf(text: string, {number, isItem}: Opening): AskedMark | undefined {
  if (number !== undefined || isItem) return {length: 0, number, isCounted: true}
  const [lettered, name] = letter.exec(text) ?? []
  if (lettered !== undefined && name !== undefined) {
    return {length: lettered.length, number: name.charCodeAt(0) - 96, isCounted: false}
  }
  const [whole, digits] = enclosed.exec(text) ?? []
  if (whole !== undefined) {
    return {length: whole.length, number: Number(digits), isCounted: true}
  }
  const task = taskMarkOf(text)
  if (task) return {...task, isCounted: true, isTask: true}
  const mark = numberMarkOf(text)
  if (!mark) return undefined
  const part = mark.number ?? Number(decimal.exec(text)?.[1] ?? NaN)
  const own = Number.isNaN(part) ? undefined : part
  return {length: mark.length, number: own, isCounted: mark.kind === 'number'}
}
