/** Titles that count are questions where the name of their file says so, and stand over none of their own. */
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {entriesOf, promptOf} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'
import {checkLaws} from '../laws/check-laws.ts'

const topics = ['Ropes', 'Knots', 'Sails', 'Masts', 'Winds', 'Tides', 'Waves', 'Charts', 'Stars']

const counted = topics
  .map((topic, at) => `## ${String(at + 1)}. ${topic}\n\n### History\n\nThey are old.\n`)
  .join('\n')

const coded = topics
  .map((topic, at) => `## (P${String(at + 1)}) ${topic}\n\nThey are old.\n`)
  .join('\n')

it.each(['questions.md', 'exam/okruhy.md', 'Exam_Questions.md', 'otázky.markdown'])(
  'reads counted titles in %s',
  (path) => {
    expect(promptsIn(counted, path)).toEqual(topics)
    expect(
      promptsIn(`# Sailing\n\n## How to begin\n\n${counted.replace(/^##/gm, '###')}`, path)
    ).toEqual(topics)
  }
)

it('keeps letters that count with the title', () => {
  expect(promptsIn(coded, 'otazky.md')).toEqual(
    topics.map((topic, at) => `(P${String(at + 1)}) ${topic}`)
  )
})

it.each([undefined, 'sailing.md', 'open-questions.md', 'faq-questions.md', 'questions/sailing.md'])(
  'reads none in %s',
  (path) => {
    expect(promptsIn(counted, path)).toEqual([])
  }
)

it('reads what stands below titles that count chapters', () => {
  const asked = topics.map(
    (topic, at) => `## ${String(at + 1)}. ${topic}\n\n**Q: What are ${topic}?**\nA: Old.\n`
  )
  expect(promptsIn(asked.join('\n'), 'questions.md')).toEqual(
    topics.map((topic) => `What are ${topic}?`)
  )
})

it('reads the titles that ask below titles that count topics', () => {
  const asked = topics.map(
    (topic, at) => `## ${String(at + 1)}. ${topic}\n\n### What are ${topic}?\n\nOld.\n`
  )
  expect(promptsIn(asked.join('\n'), 'exam-questions.md')).toEqual(
    topics.map((topic) => `What are ${topic}?`)
  )
})

function promptsIn(text: string, path: string | undefined): string[] {
  const notebook = recognise(parse(text), {text, ...(path !== undefined && {path})})
  expect(checkLaws(text, notebook)).toEqual([])
  return [...entriesOf(notebook)].flatMap(({entry}) => {
    if (entry.type !== 'question' || entry.dialect === 'outline') return []
    return [toString(promptOf(entry))]
  })
}
