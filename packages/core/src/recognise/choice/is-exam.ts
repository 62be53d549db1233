/** Whether a file is an exam, whose lists tell how to take it, and what to read again. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {choicesIn} from './choices-in.ts'

/** Fewer choices may test what the notes above them teach. */
const fewest = 25

export const isExam = remembered((blocks: readonly RootContent[], source: string): boolean => {
  let count = 0
  for (const {entries} of choicesIn(blocks, source).values()) {
    for (const {type} of entries) if (type === 'question') count++
  }
  return count >= fewest
})
