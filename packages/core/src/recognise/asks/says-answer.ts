/** Whether words say no more than that an answer follows, its reason with it: *Answer*, *Answer and explanation*, *解答・解説*. */
import {caseless} from '../../caseless.ts'
import {oneOf} from '../../one-of.ts'
import {andSigns, andWords} from './and-words.ts'
import {answerWords, solutionWords} from './answer-words.ts'
import {explanationWords} from './explanation-words.ts'

const one = oneOf(answerWords, solutionWords, explanationWords)
const joint = `(?:\\s?(?:${andSigns}|[·・､、,，|])\\s?|\\s(?:${andWords})\\s|(?=[^\\0-\\u2fff])|\\s)`
const answers = caseless(
  `^\\P{L}*(?:(?:correct|right|detailed|full|sample|model)\\s)?${one}(?:${joint}${one})?\\P{L}*$`
)
/** No such words are longer. */
const longest = 60

export function saysAnswer(text: string): boolean {
  return text.length <= longest && answers.test(text)
}
