/** Folded questions: what a text was made from is what is read, however the tags are written. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {question, statement} from './draw-questions.ts'
import {answeredIn, questionsOf} from './read-choices.ts'

type Writer = (prompt: string, answer: string) => string

const writers: Record<string, Writer> = {
  'one HTML node': (prompt, answer) => `<details><summary>${prompt}</summary>${answer}</details>\n`,
  'Markdown between blank lines': (prompt, answer) =>
    `<details>\n<summary><b>${prompt}</b></summary>\n\n${answer}\n\n</details>\n`,
  'a bold that spans blank lines': (prompt, answer) =>
    `<details>\n<summary>${prompt}</summary><br><b>\n\n${answer}\n</b></details>\n`,
  'a list item that swallows the end': (prompt, answer) =>
    `<details>\n<summary>${prompt}</summary>\n\n- ${answer}\n</details>\n`,
  'an end on the line of the next start': (prompt, answer) =>
    `<details><summary>${prompt}</summary>\n\n${answer}\n\n</details>`,
  'no end tag': (prompt, answer) => `<details><summary>${prompt}</summary>\n\n${answer}\n`,
  'a wrapper below a paragraph': (prompt, answer) =>
    `${prompt}\n\n<details><summary>Show answer</summary>\n\n${answer}\n\n</details>\n`,
  'a wrapper in an item': (prompt, answer) =>
    `1. ${prompt}\n\n   <details>\n   <summary>答案</summary>\n\n   ${answer}\n\n   </details>\n`
}

describe.each(Object.entries(writers))('%s', (_, write) => {
  test('gives back the questions it was made from', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(question, statement), {minLength: 1, maxLength: 5}), (list) => {
        const text = list.map(([prompt, answer]) => write(prompt, answer)).join('\n')
        expect(answeredIn(text)).toEqual(list.map(([prompt, answer]) => ({prompt, answer})))
      }),
      {numRuns: 40}
    )
  })
})

test('a disclosure that names nothing to answer is no question', () => {
  const text = '<details><summary>Screenshots</summary>\n\n![a](a.png)\n\n</details>\n'
  expect(questionsOf(text)).toEqual([])
})

test.each([
  ['disclosures that never end', '<details><summary>What is it?</summary>\n\n'],
  ['summaries that never end', '<details><summary>\n\n'],
  ['nested disclosures', '<details>\n\n'],
  ['ends without a start', '</details>\n\n'],
  ['wrappers without a question', '<details><summary>Answer</summary>x</details>\n\n'],
  ['long stems', 'Some prose.\n\n']
])('reads 200 KB of %s', (_, unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length))
  expect(() => questionsOf(text)).not.toThrow()
})
