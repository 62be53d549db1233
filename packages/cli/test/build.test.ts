/** What a build says it made, and what its flags change. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const cells =
  '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n- What is a virus?\n  - No cell.\n'
const terms = '# Terms\n\n- ATP: the coin of energy\n- DNA: the plan\n'
const unanswered = '# Open\n\n## Questions\n\n- What is life?\n'

interface Json {
  name: string
  cards: Array<{deck: string[]; tags: string[]; mod: number; source: {path: string}}>
}

function deckIn(folder: string, name = 'a.json'): Json {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
}

test('says files, cards by form and by file, and questions without a card', async () => {
  const folder = folderWith({'n/cells.md': cells, 'n/open.md': unanswered, 'n/terms.md': terms})
  const {code, stdout, stderr} = await studymark(folder, ['build', 'n', '--out', 'a.csv'])
  expect(stdout.split('\n')).toEqual([
    'Wrote a.csv (csv)',
    '3 files: 4 cards (2 open, 2 term)',
    '  n/cells.md: 2 cards (2 open)',
    '  n/open.md: 0 cards',
    '  n/terms.md: 2 cards (2 term)',
    '1 question without a card: 1 unanswered',
    ''
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('--deck names the deck; without it, the first output of the first build does', async () => {
  const named = folderWith({'n.md': cells})
  await studymark(named, ['build', 'n.md', '--out', 'b.json', '--deck', 'Biology::Basics'])
  expect(deckIn(named, 'b.json').cards[0]?.deck.slice(0, 2)).toEqual(['Biology', 'Basics'])
  const folder = folderWith({'n.md': cells})
  await studymark(folder, ['build', 'n.md', '--out', 'a.json', '--out', 'b.csv'])
  expect(deckIn(folder).cards[0]?.deck[0]).toBe('a')
  await studymark(folder, ['build', 'n.md', '--out', 'other.csv', '--out', 'a.json'])
  expect(deckIn(folder).cards[0]?.deck[0]).toBe('a')
})

describe('decks are named from the folder that is given on', () => {
  test.each([
    [
      ['notes'],
      [
        ['a', 'bio', 'cells'],
        ['a', 'terms']
      ]
    ],
    [
      ['.'],
      [
        ['a', 'notes', 'bio', 'cells'],
        ['a', 'notes', 'terms']
      ]
    ],
    [['notes/bio/cells.md'], [['a', 'cells']]],
    [
      ['notes/bio', 'notes/terms.md'],
      [
        ['a', 'bio', 'cells'],
        ['a', 'terms']
      ]
    ],
    [
      ['notes/**/*s.md'],
      [
        ['a', 'bio', 'cells'],
        ['a', 'terms']
      ]
    ],
    [
      ['../vault/notes'],
      [
        ['a', 'bio', 'cells'],
        ['a', 'terms']
      ]
    ]
  ])('%j', async (named, decks) => {
    const folder = folderWith({'vault/notes/bio/cells.md': cells, 'vault/notes/terms.md': terms})
    await studymark(join(folder, 'vault'), ['build', ...named, '--out', 'a.json'])
    const made = deckIn(join(folder, 'vault')).cards.map(({deck}) => deck.join('::'))
    expect([...new Set(made)]).toEqual(decks.map((deck) => deck.join('::')))
  })
})

test('--form takes only questions of that form', async () => {
  const folder = folderWith({'cells.md': cells, 'terms.md': terms})
  const {stdout} = await studymark(folder, ['build', '.', '--out', 'a.csv', '--form', 'term'])
  expect(stdout).toContain('2 files: 2 cards (2 term)\n')
  expect(stdout).toContain('2 questions without a card: 2 form\n')
})

test('the time of the cards is SOURCE_DATE_EPOCH', async () => {
  const folder = folderWith({'n.md': cells})
  await studymark(folder, ['build', 'n.md', '--out', 'a.json'], {env: {SOURCE_DATE_EPOCH: '86400'}})
  expect(deckIn(folder).cards.map(({mod}) => mod)).toEqual([86400, 86400])
})

test('--keep-going leaves out the questions with errors, and says which files', async () => {
  const faulty = `${cells}- What is {{c1::x?\n  - Y.\n`
  const wrong = `---\ndeck: [a]\n---\n\n${terms}`
  const folder = folderWith({'a.md': faulty, 'b.md': wrong, 'c.md': terms})
  const {code, stdout, stderr} = await studymark(folder, [
    'build',
    '.',
    '--out',
    'a.csv',
    '--keep-going'
  ])
  expect(stderr.split('\n').slice(2)).toEqual([
    '2 errors',
    'Left out 1 question of a.md, for the errors above',
    'Left out 2 questions of b.md, for the errors above',
    ''
  ])
  expect(stdout).toContain('3 files: 4 cards (2 open, 2 term)\n')
  expect(code).toBe(1)
})

test('notes without a single card make an empty deck, and say how to see why', async () => {
  const folder = folderWith({'n.md': '# Nothing asked\n\nHere.\n'})
  const {code, stdout, stderr} = await studymark(folder, ['build', 'n.md', '--out', 'a.json'])
  expect(stdout).toBe('Wrote a.json (json)\n1 file: 0 cards\n')
  expect(stderr).toBe('No question makes a card; `studymark parse FILE` shows how notes are read\n')
  expect(code).toBe(0)
  expect(deckIn(folder).cards).toEqual([])
})
