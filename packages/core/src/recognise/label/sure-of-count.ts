/** How sure labelled questions are, whatever they say, by the count that they are part of. */
import type {Scope} from '../../dialects/dialect.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {asksBy} from '../asks/asks.ts'
import type {Labelled} from './label-question.ts'

/** Fewer may be named so in a text. */
const fewestNamed = 3

/** How sure what a word and a number call a question at least is, though it does not ask. */
const sureOfNamed = 0.6

/** How sure each of a long count is where most ask. */
const sureOfAmong = 0.75
const fewestAmong = 4

/** In a file that counts its questions by name, or a count some of which ask, each is one: *__Question 3:__ log 100*. */
export function sureOfCount(questions: readonly Labelled[], {strong}: Scope): number {
  const asking = questions.filter(({asked: {label, children}}) => {
    return label.number !== undefined && asksBy(textOfAll(children)) >= 0.7
  })
  const isLong = questions.length >= fewestAmong && asking.length * 2 >= questions.length
  if (isLong) return sureOfAmong
  const isCount = asking.length > 0 && goOn(questions)
  return isCount || strong.named >= fewestNamed ? sureOfNamed : 0
}

/** Each has the number after that of the one before. */
function goOn(questions: readonly Labelled[]): boolean {
  const [first] = questions
  const from = first?.asked.label.number
  return from !== undefined && questions.every(({asked}, at) => asked.label.number === from + at)
}
