/** Questions over letters: options and keys in every way of writing give back what they were made from. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {answerOf, optionsOf, rationaleOf} from '../../src/ast.ts'
import {choice} from './draw-questions.ts'
import {type Asked, askedIn, questionsOf} from './read-choices.ts'

const capitals = 'ABCDE'

const options: Record<string, (asked: Asked) => string> = {
  'items `- A.`': (asked) => lines(asked, (letter, text) => `- ${letter}. ${text}`),
  'items `- A)`': (asked) => lines(asked, (letter, text) => `- ${letter}) ${text}`),
  'items `- **A:**`': (asked) => lines(asked, (letter, text) => `- **${letter}:** ${text}`),
  'lines `A)`': (asked) => lines(asked, (letter, text) => `${letter}) ${text}`),
  'lines `(A)` with hard breaks': (asked) =>
    lines(asked, (letter, text) => `(${letter}) ${text}  `),
  'paragraphs `A.`': (asked) => lines(asked, (letter, text) => `${letter}. ${text}\n`),
  'full-width `Ａ．`': (asked) => lines(asked, (letter, text) => `${wide(letter)}．${text}`)
}

const keys: Record<string, (letters: string[]) => string> = {
  paragraph: (letters) => `Answer: ${letters.join(', ')}`,
  'strong paragraph': (letters) => `**Correct answer:** ${letters.join(' and ')}`,
  'joined letters': (letters) => `答案${letters.join('')}`,
  heading: (letters) => `###### 정답: ${letters.join(', ')}`,
  disclosure: (letters) =>
    `<details><summary>View answer</summary>\n\n${letters.join(', ')}\n\n</details>`,
  'disclosure in one node': (letters) =>
    `<details>\n<summary><b>Answer</b></summary>\nCorrect answer: ${letters.join(', ')}\n</details>`
}

describe.each(Object.entries(options))('options as %s', (_, write) => {
  test.each(Object.entries(keys))('and the key in a %s', (__, key) => {
    fc.assert(
      fc.property(fc.array(choice, {minLength: 1, maxLength: 4}), (list) => {
        const text = list.map((asked, at) => {
          return `### ${String(at + 1)}. ${asked.prompt}\n\n${write(asked)}\n\n${key(lettersOf(asked))}\n`
        })
        expect(askedIn(text.join('\n'))).toEqual(list)
      }),
      {numRuns: 12}
    )
  })
})

const gathered: Record<string, (entries: string[][]) => string> = {
  'a list': (entries) =>
    entries.map((letters, at) => `${String(at + 1)}. ${letters.join(', ')}`).join('\n'),
  'a table': (entries) =>
    `| No | Key |\n| --- | --- |\n${entries.map((letters, at) => `| ${String(at + 1)} | ${letters.join(', ')} |`).join('\n')}`,
  'one line': (entries) =>
    entries.map((letters, at) => `${String(at + 1)}. ${letters.join('')}`).join(' '),
  'lines with reasons': (entries) =>
    entries
      .map((letters, at) => `**${String(at + 1)} — ${letters.join(', ')}.** So it is.`)
      .join('\n\n')
}

test.each(Object.entries(gathered))(
  'keys gathered in %s are applied and stay an aside',
  (_, write) => {
    fc.assert(
      fc.property(fc.array(choice, {minLength: 3, maxLength: 6}), (list) => {
        const stems = list.map((asked, at) => {
          return `${String(at + 1)}. ${asked.prompt}\n${lines(asked, (letter, text) => `   - ${letter}. ${text}`)}`
        })
        const text = `${stems.join('\n')}\n\n## Answer key\n\n${write(list.map(lettersOf))}\n`
        expect(askedIn(text)).toEqual(list)
      }),
      {numRuns: 40}
    )
  }
)

test('a letter that no option has is kept as the answer, and nothing is guessed', () => {
  const [question] = questionsOf('1. Which floats?\n   - A. wood\n   - B. lead\n\nAnswer: C\n')
  expect(question && optionsOf(question).map(({correct}) => correct)).toEqual([null, null])
  expect(question && answerOf(question)).toMatchObject({
    given: true,
    position: {start: {line: 5, column: 1}, end: {line: 5, column: 10}},
    children: [{type: 'paragraph', children: [{value: 'C'}]}]
  })
})

test('an explanation is the rationale, its label left out but inside its place', () => {
  const [question] = questionsOf(
    '1. Which floats?\n   - A. wood\n   - B. lead\n\nAnswer: A\n\nExplanation: It is light.\n'
  )
  expect(question && rationaleOf(question)).toMatchObject({
    position: {start: {line: 7, column: 1}, end: {line: 7, column: 26}},
    children: [{type: 'paragraph', children: [{value: 'It is light.'}]}]
  })
})

test.each([
  ['letters that never count up', 'A. x\n\n'],
  ['letters without a stem', 'A. x\nB. y\n\n'],
  ['keys without options', 'Answer: B\n\n'],
  ['stems without options', '1. What is it?\n\nSome prose.\n\n'],
  ['keys by number', '1. A 2. B 3. C\n\n'],
  ['lists of short items', '- one\n- two\n\ntext\n\n']
])('reads 200 KB of %s', (_, unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length))
  expect(() => questionsOf(text)).not.toThrow()
})

function lines({options}: Asked, write: (letter: string, text: string) => string): string {
  return options.map(({text}, at) => write(capitals[at] ?? '', text)).join('\n')
}

function lettersOf({options}: Asked): string[] {
  return options.flatMap(({correct}, at) => (correct ? [capitals[at] ?? ''] : []))
}

function wide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
}
