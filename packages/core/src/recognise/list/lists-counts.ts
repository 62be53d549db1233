/** Parts of an exam, each with how many questions it has: *Describe services - 15 questions*. */
import type {List} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'
import {questionNouns} from '../asks/question-nouns.ts'

const count = caseless(`[-–—:(（]\\s?\\d{1,3}\\s(?:practice\\s)?(?:${questionNouns})\\W*$`)

/** How long the end is that may count. */
const longestEnd = 40

/** Every item tells how many questions the part has that it names. */
export function listsCounts({children}: List): boolean {
  return children.every(({children: [first]}) => {
    const text = first ? toString(first) : ''
    return /\d/.test(text) && count.test(text.slice(-longestEnd))
  })
}
