/** What is written with labels is read back: questions, answers, gaps; in time linear in the text. */
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {
  answerOf,
  entriesOf,
  type Notebook,
  promptOf,
  type Question,
  rationaleOf
} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'
import {checkLaws} from '../laws/check-laws.ts'

const words = fc
  .array(fc.constantFrom('cell', 'wall', 'light', '光', 'где', 'naïve', '`x`', 'the'), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => parts.join(' '))

interface Written {
  front: string
  back: string
  why: string
}

const written = fc.record({
  front: words.map((text) => `${text}?`),
  back: words,
  why: fc.oneof(fc.constant(''), words)
})

/** The ways to label a question, an answer and a reason. */
const styles: Array<(card: Written) => string> = [
  ({front, back, why}) => `Q: ${front}\nA: ${back}${why && `\nE: ${why}`}`,
  ({front, back, why}) => `**Q:** ${front}  \n**A:** ${back}${why && `\n\n**Why:** ${why}`}`,
  ({front, back, why}) => `Question 4: ${front}\n\nAnswer: ${back}${why && `\n\nNote: ${why}`}`,
  ({front, back, why}) => `### Q7. ${front}\n\nAns: ${back}${why && `\n\nExplanation: ${why}`}`,
  ({front, back, why}) => `问：${front}\n答：${back}${why && `\n解析：${why}`}`,
  ({front, back, why}) => `- Q: ${front}\n- A: ${back}${why && `\n- Note: ${why}`}`
]

it('reads back what was written', () => {
  const card = fc.tuple(written, fc.constantFrom(...styles))
  const gap = fc.constantFrom('\n\n---\n\n', '\n\n')
  fc.assert(
    fc.property(fc.array(card, {minLength: 1, maxLength: 5}), gap, (cards, between) => {
      // Bullets of one list would be one list.
      const text = cards.map(([one, style]) => style(one)).join(`${between}<!-- -->\n\n`)
      const read = questionsIn(text).map((question) => ({
        front: textOf(promptOf(question)),
        back: textOf(answerOf(question)),
        why: textOf(rationaleOf(question))
      }))
      expect(read).toEqual(cards.map(([{front, back, why}]) => plain({front, back, why})))
    }),
    {seed: 1}
  )
})

it('reads gaps in brackets in order', () => {
  const gaps = fc.array(words, {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(gaps, (texts) => {
      const text = `C: ${texts.map((gap) => `before [${gap}] after`).join(', ')}`
      const [question] = questionsIn(text)
      expect(question?.form).toBe('cloze')
      const found = gapsIn(question)
      expect(found).toEqual(texts.map((gap, at) => [at + 1, gap.replaceAll('`', '')]))
    }),
    {seed: 1}
  )
})

it.each([
  ['questions in one paragraph', 'Q: what\nA: that\n', 16_000, 16_000],
  ['questions without an answer', 'Q: what?\nmore\n', 16_000, 16_000],
  ['gaps in one paragraph', 'C: [a] and [b]\n', 16_000, 16_000],
  ['gaps in one line', '[a] ', 50_000, 0],
  ['labels of the same answer', 'A: a\n', 40_000, 0]
])('reads 200 KB of %s', (_, part, times, expected) => {
  const text = part.repeat(times)
  const notebook = recognise(parse(text), {text, dialects: ['label']})
  expect(questionsOf(notebook)).toHaveLength(expected)
})

function questionsIn(text: string): Question[] {
  const notebook = recognise(parse(text), {text})
  expect(checkLaws(text, notebook)).toEqual([])
  return questionsOf(notebook)
}

function questionsOf(notebook: Notebook): Question[] {
  return [...entriesOf(notebook)].flatMap(({entry}) => (entry.type === 'question' ? [entry] : []))
}

function gapsIn(question: Question | undefined): Array<[number, string]> {
  return (question ? promptOf(question).children : []).flatMap((block) =>
    'children' in block
      ? block.children.flatMap((node): Array<[number, string]> =>
          node.type === 'cloze' ? [[node.ordinal, toString(node)]] : []
        )
      : []
  )
}

function textOf(part: {children: unknown[]} | undefined): string {
  return part ? toString({type: 'root', children: part.children}) : ''
}

function plain(card: Written): Written {
  const {front, back, why} = card
  const [one = '', two = '', three = ''] = [front, back, why].map((text) =>
    text.replaceAll('`', '')
  )
  return {front: one, back: two, why: three}
}
