/** Arbitrary questions, from which tests write texts in a dialect. */
import fc from 'fast-check'
import type {Asked} from './read-choices.ts'

const words = [
  ...['river', 'stone', 'cloud', 'signal', 'forest', 'engine', 'garden', 'window', 'Größe'],
  ...['naïve', 'число', '細胞', '叶绿体', '서버', 'معنى', 'x²', '12']
]

const phrase = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(' '))

/** A sentence that asks. */
export const question: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('What is', 'Which names', 'How does one find'), phrase)
  .map(([opening, rest]) => `${opening} ${rest}?`)

/** A sentence that states. */
export const statement: fc.Arbitrary<string> = phrase.map((rest) => `It names the ${rest}.`)

/** A question with two to five options, some of them right. */
export const choice: fc.Arbitrary<Asked> = fc
  .tuple(
    question,
    fc.uniqueArray(phrase, {minLength: 2, maxLength: 5}),
    fc.array(fc.boolean(), {minLength: 5, maxLength: 5}),
    fc.nat()
  )
  .map(([prompt, texts, right, sure]) => ({
    prompt,
    options: texts.map((text, at) => ({
      text,
      correct: at === sure % texts.length || right[at] === true
    }))
  }))
