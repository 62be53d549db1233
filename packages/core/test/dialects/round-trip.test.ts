/** Notes written from a known list of questions in each plain convention give the same list back. */
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {answerOf, entriesOf, optionsOf, promptOf, type Question} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'

interface Asked {
  prompt: string
  answer: string
  wrong: string
}

const words = [
  ...['river', 'stone', 'harbour', 'engine', 'lantern', 'meadow', 'copper', 'signal', 'winter'],
  ...['Größe', 'naïve', 'число', '叶绿体', '細胞', '서버', 'معنى', 'מים', 'νερό', 'x²']
]
const phrase = fc
  .array(fc.constantFrom(...words), {minLength: 2, maxLength: 5})
  .map((chosen) => chosen.join(' '))

/** How questions and their answers are put in scripts of every direction and punctuation. */
const voices: ReadonlyArray<
  readonly [ask: (text: string) => string, tell: (text: string) => string]
> = [
  [(text) => `What is a ${text}?`, (text) => `It is a ${text}.`],
  [(text) => `什么是 ${text}？`, (text) => `它是 ${text}。`],
  [(text) => `${text} とは何ですか？`, (text) => `それは ${text} です。`],
  [(text) => `ما هو ${text}؟`, (text) => `هو ${text}.`],
  [(text) => `¿Qué es ${text}?`, (text) => `Es ${text}.`],
  [(text) => `Чем отличается ${text}?`, (text) => `Это ${text}.`]
]

const asked: fc.Arbitrary<Asked> = fc
  .record({
    voice: fc.constantFrom(...voices),
    asked: phrase,
    told: phrase,
    wrong: phrase.map((text) => `A plain ${text}`)
  })
  .map(({voice: [ask, tell], asked, told, wrong}) => ({
    prompt: ask(asked),
    answer: tell(told),
    wrong
  }))

/** As it stands, with the line ends of Windows, and with a byte-order mark. */
const forms = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`
)

const lists = fc.array(asked, {minLength: 2, maxLength: 12})

/** What the notes were written from, as far as the convention says it. */
type Read = Partial<Asked> & {right?: string}

interface Convention {
  write: (asked: readonly Asked[]) => string
  expect: (asked: Asked) => Read
}

const open = ({prompt, answer}: Asked): Read => ({prompt, answer})

const conventions: Record<string, Convention> = {
  section: {
    write: (all) =>
      [
        '## Topic',
        '### Questions',
        ...all.map(({prompt}) => `- ${prompt}`),
        '### Notes',
        '- A note.'
      ]
        .join('\n\n')
        .replaceAll('\n\n- ', '\n- '),
    expect: ({prompt}) => ({prompt})
  },
  heading: {
    write: (all) => all.map(({prompt, answer}) => `### ${prompt}\n\n${answer}\n`).join('\n'),
    expect: open
  },
  'heading, underlined': {
    write: (all) => all.map(({prompt, answer}) => `${prompt}\n---\n\n${answer}\n`).join('\n'),
    expect: open
  },
  'heading, in list items': {
    write: (all) =>
      all
        .map(({prompt, answer}, at) => `${String(at + 27)}. ### ${prompt}\n\n    ${answer}\n`)
        .join('\n'),
    expect: open
  },
  'section, with answers between': {
    write: (all) =>
      `## Topic\n\n### Questions\n\n${all.map(({prompt, answer}) => `- ${prompt}\n\n${answer}\n`).join('\n')}`,
    expect: open
  },
  'heading, numbered': {
    write: (all) =>
      all
        .map(({prompt, answer}, at) => `## Q${String(at + 1)}. ${prompt}\n\n${answer}\n`)
        .join('\n'),
    expect: open
  },
  bold: {
    write: (all) => all.map(({prompt, answer}) => `**${prompt}**\n\n${answer}\n`).join('\n'),
    expect: open
  },
  'bold, on one line': {
    write: (all) => all.map(({prompt, answer}) => `**${prompt}** ${answer}\n`).join('\n'),
    expect: open
  },
  bare: {
    write: (all) => all.map(({prompt}) => `- ${prompt}\n`).join(''),
    expect: ({prompt}) => ({prompt})
  },
  'bare, with answers between': {
    write: (all) =>
      all.map(({prompt, answer}, at) => `${String(at + 1)}. ${prompt}\n\n${answer}\n`).join('\n'),
    expect: open
  },
  outline: {
    write: (all) =>
      all.map(({wrong, answer}, at) => `- ${wrong} ${String(at)}: ${answer}\n`).join(''),
    expect: ({wrong, answer}) => ({prompt: wrong, answer})
  },
  stream: {
    write: (all) =>
      all
        .map(({prompt, answer, wrong}) => `*${prompt}*\n**${answer}**\n**${wrong}** - Not so.\n`)
        .join('\n'),
    expect: ({prompt, answer, wrong}) => ({prompt, right: answer, wrong})
  }
}

function read(question: Question): Read {
  const answer = answerOf(question)
  const options = optionsOf(question)
  const optionText = (correct: boolean): string | undefined => {
    const option = options.find((one) => one.correct === correct)
    return option && toString({...option, children: option.children.slice(0, 1)})
  }
  const right = optionText(true)
  const wrong = optionText(false)
  return {
    prompt: toString(promptOf(question)),
    ...(answer && {answer: toString(answer)}),
    ...(right !== undefined && {right}),
    ...(wrong !== undefined && {wrong})
  }
}

describe.each(Object.entries(conventions))('%s', (name, {write, expect: wanted}) => {
  test('gives back what was written, in order', () => {
    fc.assert(
      fc.property(lists, forms, (all, form) => {
        const text = form(write(all))
        const notebook = recognise(parse(text), {text})
        const found = [...entriesOf(notebook)].flatMap(({entry}) =>
          entry.type === 'question' ? [read(entry)] : []
        )
        const expected = all.map((one, at) => {
          const all = wanted(one)
          return name === 'outline' ? {...all, prompt: `${all.prompt ?? ''} ${String(at)}`} : all
        })
        expect(found).toEqual(expected)
      }),
      {seed: 1, numRuns: 60}
    )
  })
})
