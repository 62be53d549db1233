/** The number with which an answer among others names its question. */
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {numberOf} from '../asks/number-mark.ts'
import {questionNouns} from '../asks/question-nouns.ts'
import {taskNouns} from '../asks/task-nouns.ts'

/** The number of a label, of one part or two: *4*, *4.1*, *4a*. */
export const digits = '(\\d{1,3}(?:\\.\\d{1,3}(?![.\\d])|[a-h](?![\\p{L}\\p{N}]))?)'

/** Words for *exercise*, as parts of patterns that ignore case. */
export const exercises = taskNouns.join('|')

/** *A1.*, *Answer 1*, *Question 1:*, *Exercise 1*, *1)*. */
const label = new RegExp(
  `^[\\s*_]*(?:(?:a|${answerWords}|${solutionWords}|q|${questionNouns}|${exercises})(?:\\s*(?:to|no\\.?|nr\\.?|#))?\\s*${digits}(?:\\s*[.:)：、．–—-]+|(?=\\s*$))|(\\d{1,3})(?:[.):：、．]+|(?=\\s*$)))\\s*`,
  'iu'
)

/** *A1.*, *Answer 1:*. */
const answer = new RegExp(
  `^[\\s*_]*(?:a|${answerWords}|${solutionWords})(?:\\s*(?:to|no\\.?|nr\\.?|#))?\\s*${digits}(?:\\s*[.:)：、．–—-]+|(?=\\s*$))\\s*`,
  'iu'
)

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
  const written = match?.[1] ?? match?.[2]
  return match && written !== undefined
    ? {number: numberOf(written), length: match[0].length}
    : undefined
}
