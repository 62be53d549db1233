/** What is written as flashcards is read back: fronts, backs, gaps, both ways; in time linear in the text. */
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {
  answerOf,
  type Content,
  entriesOf,
  type Notebook,
  promptOf,
  type Question
} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'
import {checkLaws} from '../laws/check-laws.ts'

const words = fc
  .array(fc.constantFrom('cell', 'wall', 'light', '光', 'где', 'naïve', '`a::b`', 'std::size'), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => parts.join(' '))

interface Written {
  front: string
  back: string
  isBothWays: boolean
}

const written = fc.record({
  front: words.map((text) => `${text}?`),
  back: words,
  isBothWays: fc.boolean()
})

/** The ways to part a front from its back. */
const styles: Array<(card: Written) => string> = [
  ({front, back, isBothWays}) => `${front}${isBothWays ? ':::' : '::'}${back}`,
  ({front, back, isBothWays}) => `**${front}** ${isBothWays ? ':::' : '::'} ${back}`,
  ({front, back, isBothWays}) => `- ${front} ${isBothWays ? ':::' : '::'} ${back}`,
  ({front, back, isBothWays}) => `${front}\n${isBothWays ? '??' : '?'}\n${back}`,
  ({front, back, isBothWays}) => `- **${front}**\n${isBothWays ? '??' : '?'}\n${back}`,
  ({front, back, isBothWays}) => `${front} #card${isBothWays ? '/reverse' : ''}\n${back}`,
  ({front, back, isBothWays}) => `- ${front} #card${isBothWays ? '-reverse' : ''}\n  - ${back}`
]

it('reads back what was written', () => {
  const card = fc.tuple(written, fc.constantFrom(...styles))
  const schedule = fc.constantFrom(
    '\n\n<!--SR:!2024-01-01,1,250-->',
    '\n<!--SR:!2024-01-01,1,250-->'
  )
  fc.assert(
    fc.property(fc.array(card, {minLength: 1, maxLength: 5}), schedule, (cards, after) => {
      const text = `#flashcards\n\n${cards.map(([one, style]) => style(one) + after).join('\n\n')}`
      const read = questionsIn(text).map((question) => ({
        front: textOf(promptOf(question)),
        back: textOf(answerOf(question)),
        isBothWays: question.tags.includes('reversed')
      }))
      expect(read).toEqual(cards.map(([one]) => plain(one)))
    }),
    {seed: 1}
  )
})

it('reads gaps in order, wherever emphasis begins and ends', () => {
  const gap = fc.tuple(words, fc.constantFrom('==', '**=='))
  fc.assert(
    fc.property(fc.array(gap, {minLength: 1, maxLength: 4}), (gaps) => {
      const parts = gaps.map(
        ([text, mark]) => `before ${mark}${text}${[...mark].reverse().join('')} after`
      )
      const [question] = questionsIn(`#flashcards\n\n${parts.join(', ')}`)
      expect(question?.form).toBe('cloze')
      expect(gapsIn(question ? promptOf(question).children : [])).toEqual(
        gaps.map(([text], at) => [at + 1, text.replaceAll('`', '')])
      )
    }),
    {seed: 1}
  )
})

it('keeps the numbers and hints of gaps in braces', () => {
  const [question] = questionsIn('A {{c3::b::why so}} and {{c1::**c** d}}.')
  const gaps = question && promptOf(question).children[0]
  expect(gaps).toMatchObject({
    children: [
      {type: 'text', value: 'A '},
      {type: 'cloze', ordinal: 3, hint: 'why so', children: [{type: 'text', value: 'b'}]},
      {type: 'text', value: ' and '},
      {type: 'cloze', ordinal: 1, children: [{type: 'strong'}, {type: 'text', value: ' d'}]},
      {type: 'text', value: '.'}
    ]
  })
})

it.each([
  ['lines of one paragraph', 'front one :: back\n', 11_000, 11_000],
  ['turns', 'a\n?\n', 50_000, 1],
  ['colons in one line', 'a::b ', 40_000, 0],
  ['colons without words', ' :: ', 50_000, 0],
  ['highlights in one line', '==a== b ', 25_000, 1],
  ['braces in one line', '{{c1::a}} ', 20_000, 1],
  ['braces that nest', '{{c1::', 33_000, 0],
  ['tags in one line', '#card ', 33_000, 0],
  ['items', '- a b :: c\n', 18_000, 18_000]
])(
  'reads 200 KB of %s',
  (_, part, times, expected) => {
    const text = `#flashcards\n\n${part.repeat(times)}`
    const notebook = recognise(parse(text), {text, dialects: ['card']})
    expect(questionsOf(notebook)).toHaveLength(expected)
  },
  20_000
)

function questionsIn(text: string): Question[] {
  const notebook = recognise(parse(text), {text})
  expect(checkLaws(text, notebook)).toEqual([])
  return questionsOf(notebook)
}

function questionsOf(notebook: Notebook): Question[] {
  return [...entriesOf(notebook)].flatMap(({entry}) => (entry.type === 'question' ? [entry] : []))
}

function gapsIn(content: readonly Content[]): Array<[number, string]> {
  return content.flatMap((node): Array<[number, string]> => {
    if (node.type === 'cloze') return [[node.ordinal, toString(node)]]
    return 'children' in node ? gapsIn(node.children) : []
  })
}

function textOf(part: {children: unknown[]} | undefined): string {
  return part ? toString({type: 'root', children: part.children}) : ''
}

function plain({front, back, isBothWays}: Written): Written {
  return {front: front.replaceAll('`', ''), back: back.replaceAll('`', ''), isBothWays}
}
