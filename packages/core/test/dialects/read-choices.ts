/** What a text says, as plain lists that tests can compare with what the text was made from. */
import {toString} from 'mdast-util-to-string'
import {answerOf, entriesOf, optionsOf, promptOf, type Question} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'

export interface Asked {
  prompt: string
  options: Array<{text: string; correct: boolean | null}>
}

/** The questions of a text that are sure enough to make cards. */
export function questionsOf(text: string): Question[] {
  const entries = [...entriesOf(recognise(parse(text), {text}))]
  return entries.flatMap(({entry}) => (entry.type === 'question' ? [entry] : []))
}

/** Each question's prompt and options. */
export function askedIn(text: string): Asked[] {
  return questionsOf(text).map((question) => ({
    prompt: toString(promptOf(question)),
    options: optionsOf(question).map((option) => ({
      text: toString(option),
      correct: option.correct
    }))
  }))
}

/** Each question's prompt and answer. */
export function answeredIn(text: string): Array<{prompt: string; answer: string}> {
  return questionsOf(text).map((question) => {
    const answer = answerOf(question)
    return {prompt: toString(promptOf(question)), answer: answer ? toString(answer) : ''}
  })
}
