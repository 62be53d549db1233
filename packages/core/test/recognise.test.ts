/** What a file or its caller says about how it is to be read. */
import {expect, test} from 'vitest'
import {entriesOf} from '../src/ast.ts'
import {parse} from '../src/parse/parse.ts'
import {type File, recognise} from '../src/recognise.ts'

function dialectsIn(text: string, file: Partial<File> = {}): string[] {
  const notebook = recognise(parse(text), {text, ...file})
  return [...entriesOf(notebook)].flatMap(({entry}) =>
    entry.type === 'question' ? [entry.dialect] : []
  )
}

const mixed =
  '### What is salt?\n\nA mineral.\n\n## Terms\n\n- brine: salty water\n- ebb: falling tide\n'

test('dialects are read block by block', () => {
  expect(dialectsIn(mixed)).toEqual(['heading', 'outline', 'outline'])
})

test('the caller narrows the dialects, and the front matter comes before the caller', () => {
  expect(dialectsIn(mixed, {dialects: ['outline']})).toEqual(['outline', 'outline'])
  const said = `---\ndialects: [heading]\n---\n\n${mixed}`
  expect(dialectsIn(said, {dialects: ['outline']})).toEqual(['heading'])
})

test('every heading is a front where the caller says so', () => {
  const text = '# Alphabet\n\n## Alpha\n\nThe first letter.\n\n## Beta\n\nThe second.\n'
  expect(dialectsIn(text)).toEqual([])
  expect(dialectsIn(text, {headings: 'cards'})).toEqual(['heading', 'heading'])
})

test('a path says whether headings that ask are studied, and whether users or a team ask', () => {
  const few = '# Rope\n\n## What is a strand?\n\nYarns.\n\n## What is a yarn?\n\nFibres.\n'
  const many = [...'abcde'].map((one) => `## What is rope ${one}?\n\nHemp.\n`).join('\n')
  expect(surenessOf(few)).toBe(0.75)
  expect(surenessOf(few, 'interview/rope.md')).toBe(0.92)
  expect(surenessOf(few, 'interviews/user-interview.md')).toBe(0.75)
  expect(surenessOf(many, 'docs/rope.md')).toBe(0.92)
  expect(surenessOf(many, 'docs/rope-faq.md')).toBe(0.75)
  expect(surenessOf(many, 'minutes/rope.md')).toBe(0.75)
  expect(surenessOf(many, '.github/rope.md')).toBe(0.75)
  expect(surenessOf(many, 'hiring/interview-rope.md')).toBe(0.75)
  expect(surenessOf(many, 'blog/2024/rope.md')).toBe(0.75)
  expect(surenessOf(few, 'blog/2024-03-05-interview-with-ada.md')).toBe(0.75)
  expect(surenessOf(many, 'skill.md')).toBe(0.92)
})

test('a path says that an assistant is told what to do', () => {
  const text = '# Rope\n\n## Q1: What is a strand?\n\nYarns.\n\n- **Yarn**: fibres that are spun\n'
  const paths = ['AGENTS.md', '.claude/rope.md', 'rope.prompt.md', 'skills/rope/references/few.md']
  expect(dialectsIn(text)).toEqual(['heading'])
  for (const path of paths) expect(dialectsIn(text, {path})).toEqual([])
})

test('a path says whether a file holds words or cards', () => {
  const named = (text: string, path?: string): number =>
    [...entriesOf(recognise(parse(text), {text, ...(path !== undefined && {path})}))].filter(
      ({entry}) => entry.type === 'question'
    ).length
  const words = '# Am Hafen\n\n* Kai - quay\n* Tau - rope\n'
  expect(named(words)).toBe(0)
  expect(named(words, 'german/nouns/harbour.md')).toBe(2)
  const over = ['recede', 'wane', 'linger', 'ebb', 'surge'].map(
    (word) => `## ${word}\n\n\`…\` (v.)\n\nIt did.\n`
  )
  const titled = `# 3. Time\n\n${over.join('\n')}`
  expect(named(titled, 'topics/time.md')).toBe(0)
  expect(named(titled, 'topics/time/vocabulary.md')).toBe(5)
  const deck = '# Bash\n\n## Name of a file\n\n`$0`\n\n## Number of words\n\n`$#`\n'
  expect(named(deck, 'notes/bash.md')).toBe(0)
  expect(named(deck, 'anki-cards/bash.md')).toBe(2)
  expect(named(deck, 'anki-cards/README.md')).toBe(0)
  const introduced = `# Bash\n\nCards for the trip.\n\n${Array.from({length: 10}, (_, at) => `## Sign ${at}a\n\nfront\n\n`).join('')}`
  expect(named(introduced, 'notes/bash.md')).toBe(0)
  expect(named(introduced, 'anki-cards/bash.md')).toBe(10)
  const labelled =
    '# Bash\n\n## Card 1\n**Q:** Name of a file?\n**A:** 0\n\n## Card 2\n**Q:** Last?\n**A:** _\n'
  expect(dialectsIn(labelled, {path: 'anki-cards/bash.md'})).toEqual(['label', 'label'])
})

function surenessOf(text: string, path?: string): number {
  const notebook = recognise(parse(text), {text, ...(path !== undefined && {path})})
  const found = [...entriesOf(notebook)].flatMap(({entry}) =>
    entry.type === 'question' ? [entry.confidence] : []
  )
  return Math.max(...found)
}

test('a byte-order mark before the text changes no place', () => {
  const text = '## Sea\n\n### Questions\n\n- Why?\n  Because.\n'
  expect(recognise(parse(`\uFEFF${text}`), {text: `\uFEFF${text}`})).toEqual(
    recognise(parse(text), {text})
  )
})

test('nodes without a place, as plugins make them, get one', () => {
  const text = '- Who reads _me@example.org_ first?\n- What is www.example.org?\n'
  const tree = parse(text)
  expect(() => recognise(tree, {text})).not.toThrow()
})
