/** The words that count a task at the start of its text: *Problem 1 (10 points).* */
import {taskWords} from './task-nouns.ts'

/** What Spanish counts the tasks of a sheet by. */
const parts = 'punto|consigna|inciso|reactivo|apartado|ítem|item'

const mark = new RegExp(
  `^\\s*(?:${taskWords}|${parts})\\s{0,3}(\\d{1,3})(?:\\s?[([][^()[\\]]{1,24}[)\\]])?\\s?[.:：](?:\\s|$)\\s*`,
  'iu'
)

export function taskMarkOf(text: string): {length: number; number: number} | undefined {
  const match = /\d/.test(text.slice(0, farthest)) ? mark.exec(text) : null
  return match ? {length: match[0].length, number: Number(match[1])} : undefined
}

/** Where its number stands, at the latest. */
const farthest = 20
