/** The path of a file says that it holds words, in whatever shape they stand. */
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {answerOf, entriesOf, promptOf} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'

const headed =
  '### Halyard（升降索）\n\nA rope that hoists.\n\n### 2. Sheet\n\nA rope that trims.\n\n### Shroud\n\nA rope that stays.\n'

it.each(['vocabulary.md', '单词.md', 'notes/Glossary.md'])(
  'reads headings without a title as words in %s',
  (path) => {
    expect(promptsIn(headed, path)).toEqual(['Halyard（升降索）', 'Sheet', 'Shroud'])
  }
)

it('reads none of them elsewhere', () => {
  expect(promptsIn(headed, 'rigging.md')).toEqual([])
})

const listed = ['Keel', 'Rudder', 'Mast'].map(
  (word) => `## ${word}\n\n- Meaning: part of a ship\n- Example: the ${word} broke\n`
)

it('reads words over lines that blanks make code of', () => {
  const words = ['Keel', 'Rudder', 'Mast'].map((word) => `### ${word}\n    部分\n`)
  expect(promptsIn(words.join('\n'), 'vocab.md')).toEqual(['Keel', 'Rudder', 'Mast'])
})

it('reads a word over a list that tells of it', () => {
  expect(promptsIn(listed.join('\n'), 'vocab.md')).toEqual(['Keel', 'Rudder', 'Mast'])
  const tools = ['Keel', 'Rudder', 'Mast'].map((word) => `## ${word}\n\n1. Who broke it?\n`)
  expect(promptsIn(tools.join('\n'), 'glossary.md')).not.toContain('Keel')
})

const row = '| Bow | The front |\n'

it('reads the terms of tables below the titles of a glossary, and not the titles', () => {
  const parts = ['Hull', 'Rig', 'Deck', 'Sails', 'Ropes'].map(
    (title) => `## ${title}\n\n_Parts of it_\n\n| Term | Definition |\n| --- | --- |\n${row}`
  )
  expect(promptsIn(`# Ships\n\n${parts.join('\n')}`, 'definitions.md')).toEqual(
    parts.map(() => 'Bow')
  )
})

const table =
  '| 汉子 | 拼音 | 英文 |\n| --- | --- | --- |\n| 船 | chuán | ship |\n| 锚 | máo | anchor |\n'

it('reads a table of words whatever its first column is called', () => {
  expect(promptsIn(table, 'Vocabulary.md')).toEqual(['船', '锚'])
  expect(promptsIn(table, 'ports.md')).toEqual([])
  const grouped = '| Layer | Meaning |\n| --- | --- |\n| Sea | water |\n| | salt |\n| | tide |\n'
  expect(promptsIn(grouped, 'vocab.md')).toEqual([])
  const classes =
    '| Sea | Noun | Verb |\n| --- | --- | --- |\n| ala | none | to vanish |\n| ale | all | |\n'
  expect(promptsIn(classes, 'vocabulary/sea.md')).toEqual(['ala', 'ale'])
})

it('leaves tables alone beside cards', () => {
  const text = `#flashcards\n\nWhat holds a ship?::Its anchor\n\n${table}`
  expect(promptsIn(text, 'vocabulary.md')).toEqual(['What holds a ship?'])
})

const explained =
  '* la proa - n. f. - the front of a ship (with the bow wave), which cuts the water as it moves along\n* zarpar - v. - to leave a port, most often with the tide that runs out\n* firme - adj. - that holds 2 tons or more without giving way at all\n'

it('reads words with much told of them', () => {
  expect(promptsIn(explained, 'vocabulario.md')).toEqual(['la proa', 'zarpar', 'firme'])
})

it('reads what arrows lead on to with the first of them', () => {
  const words = '- bow -> proa -> baʊ\n- stern -> popa -> stɜːn\n- keel -> quilla -> kiːl\n'
  expect(promptsIn(words, 'vocab.md')).toEqual(['bow', 'stern', 'keel'])
  expect(promptsIn(words, 'ports.md')).toEqual([])
})

function promptsIn(text: string, path: string): string[] {
  return [...entriesOf(recognise(parse(text), {text, path}))].flatMap(({entry}) => {
    if (entry.type !== 'question' || entry.confidence < 0.5) return []
    expect(answerOf(entry)?.children.length).toBeGreaterThan(0)
    return [toString(promptOf(entry))]
  })
}
