/** Questions over boxes: what a text was made from is what is read, however it is written. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {choice} from './draw-questions.ts'
import {type Asked, askedIn, questionsOf} from './read-choices.ts'

type Writer = (asked: Asked, number: number) => string

const boxes = ({options}: Asked, indent = ''): string =>
  options.map(({text, correct}) => `${indent}- [${correct ? 'x' : ' '}] ${text}`).join('\n')

const writers: Record<string, Writer> = {
  'headings with numbers': (asked, number) =>
    `#### Q${String(number)}. ${asked.prompt}\n\n${boxes(asked)}\n`,
  'strong numbers': (asked, number) => `**${String(number)}. ${asked.prompt}**\n${boxes(asked)}\n`,
  'ordered items': (asked, number) =>
    `${String(number)}. ${asked.prompt}\n${boxes(asked, '   ')}\n`,
  'paragraphs between rules': (asked) => `${asked.prompt}\n\n${boxes(asked)}\n\n---\n`,
  'stems and boxes in one list': (asked) => `- ${asked.prompt}\n\n${boxes(asked)}\n`,
  'fences below options': ({prompt, options}, number) => {
    const items = options.map(
      ({text, correct}) => `- [${correct ? 'x' : ' '}] ${text}\n\n\`\`\`\ncode\n\`\`\`\n`
    )
    return `### ${String(number)}. ${prompt}\n\n${items.join('\n')}`
  }
}

describe.each(Object.entries(writers))('%s', (name, write) => {
  test('give back the questions they were made from', () => {
    fc.assert(
      fc.property(fc.array(choice, {minLength: 3, maxLength: 6}), (list) => {
        const text = list.map((asked, at) => write(asked, at + 1)).join('\n')
        const code = name === 'fences below options' ? 'code' : ''
        const expected = list.map(({prompt, options}) => ({
          prompt,
          options: options.map((option) => ({...option, text: option.text + code}))
        }))
        expect(askedIn(text)).toEqual(expected)
      }),
      {numRuns: 60}
    )
  })
})

test('boxes are read by `checkbox`, and surely', () => {
  const [question] = questionsOf('1. Which floats?\n   - [x] wood\n   - [ ] lead\n')
  expect(question).toMatchObject({
    dialect: 'checkbox',
    form: 'choice',
    confidence: 0.95,
    ordinal: 1
  })
})

test('tasks are no questions, ticked or not', () => {
  const text =
    '## Release\n\n- [x] write\n- [ ] ship\n\nBefore you commit:\n\n- [ ] test\n- [ ] lint\n'
  expect(questionsOf(text)).toEqual([])
})

test.each([
  ['single boxes with fences between', '- [ ] a\n\n```\nx\n```\n\n'],
  ['boxes with prose between', '- [ ] a\n\nWhat is b?\n\n'],
  ['one list of boxes', '- [ ] a\n']
])('reads 200 KB of %s', (_, unit) => {
  const text = `What is it?\n\n${unit.repeat(Math.ceil(200_000 / unit.length))}`
  expect(() => questionsOf(text)).not.toThrow()
})
