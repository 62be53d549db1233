/** The number with which an answer among others names its question. */
import {caseless} from '../../caseless.ts'
import {answerTo, numberBeforeAnswer} from '../asks/answer-number.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {numberOf} from '../asks/number-mark.ts'
import {numberSign, questionNouns} from '../asks/question-nouns.ts'
import {taskWords} from '../asks/task-nouns.ts'

/** The number of a label, of one part or two: *4*, *4.1*, *4a*. */
export const digits = '(\\d{1,3}(?:\\.\\d{1,3}(?![.\\d])|[a-h](?![\\p{L}\\p{N}]))?)'

const answers = `(?:a(?:\\s*(?:to|no\\.?|nr\\.?|#))?|(?:${answerWords}|${solutionWords})${answerTo})\\s*${digits}`

const end = '(?:\\s*[.:)：、．–—-]+(?:\\s*kérdésre[.:]?)?|(?=\\s*$))'

/** *A1.*, *Answer 1*, *Question 1:*, *Exercise 1*, *1)*. */
const label = caseless(
  `^[\\s*_]*(?:(?:${answers}|${numberBeforeAnswer(digits)}|(?:q|${questionNouns}|${taskWords})(?:\\s*(?:to|${numberSign}))?\\s*${digits})${end}|(\\d{1,3})(?:[.):：、．]+|(?=\\s*$)))\\s*`
)

/** *A1.*, *Answer 1:*. */
const answer = caseless(`^[\\s*_]*(?:${answers}|${numberBeforeAnswer(digits)})${end}\\s*`)

interface Labelled {
  number: number
  length: number
}

export function gatheredLabelIn(text: string): Labelled | undefined {
  return labelledBy(label.exec(text))
}

/** The same where a word says that it answers. */
export function answerLabelIn(text: string): Labelled | undefined {
  return labelledBy(answer.exec(text))
}

function labelledBy(match: RegExpExecArray | null): Labelled | undefined {
  return match ? {number: numberOf(digitsIn(match)), length: match[0].length} : undefined
}

/** The number is written in one of several places. */
export function digitsIn([, ...captured]: RegExpExecArray): string {
  return captured.join('')
}
