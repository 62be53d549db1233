/** Where settings come from, what they change, and what is said of wrong ones. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const note = '# Cells\n\n- ATP: the coin of energy\n'
const build = ['build', '.', '--out', 'a.json']

interface Card {
  deck: string[]
  tags: string[]
  source: {path: string}
}

function cardsIn(folder: string, name = 'a.json'): Card[] {
  const deck = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {cards: Card[]}
  return deck.cards
}

describe('is found', () => {
  test.each([
    ['studymark.config.json', '{\n\t"tags": ["x"]\n}\n'],
    ['studymark.config.yaml', '# mine\ntags: [x]\n'],
    ['studymark.config.js', "export default {tags: ['x']}\n"],
    ['studymark.config.ts', "const tags: string[] = ['x']\nexport default {tags}\n"],
    ['package.json', '{"name": "notes", "studymark": {"tags": ["x"]}}\n']
  ])('in %s, from a folder below', async (name, config) => {
    const folder = folderWith({[name]: config, 'notes/n.md': note})
    const {code, stderr} = await studymark(join(folder, 'notes'), build)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(cardsIn(join(folder, 'notes')).map(({tags}) => tags)).toEqual([['x']])
  })

  test('nearest upward, past a package.json that says nothing', async () => {
    const folder = folderWith({
      'studymark.config.json': '{"tags": ["far"]}',
      'a/studymark.config.json': '{"tags": ["near"]}',
      'a/b/package.json': '{"name": "b"}',
      'a/b/n.md': note
    })
    await studymark(join(folder, 'a/b'), build)
    expect(cardsIn(join(folder, 'a/b'))[0]?.tags).toEqual(['near'])
  })

  test('by --config', async () => {
    const folder = folderWith({'else/c.yaml': 'tags: [x]\n', 'n.md': note})
    await studymark(folder, [...build, '--config', 'else/c.yaml'])
    expect(cardsIn(folder)[0]?.tags).toEqual(['x'])
  })
})

test('settings reach the cards; overrides by file; front matter before both', async () => {
  const folder = folderWith({
    'studymark.config.yaml': [
      'deck: Root',
      'tags: [all]',
      'out: [made.json]',
      'forms: [term]',
      'overrides:',
      '  - files: [exam/, "*.x.md"]',
      '    deck: Exam::AWS',
      '    tags: [exam]',
      ''
    ].join('\n'),
    'a.md': note,
    'b.x.md': note,
    'exam/c.md': note,
    'exam/d.md': `---\ndeck: Own\ntags: [own]\n---\n\n${note}`
  })
  const {stdout, stderr} = await studymark(folder, ['build', '.'])
  expect({first: stdout.split('\n')[0], stderr}).toEqual({
    first: 'Wrote made.json (json)',
    stderr: ''
  })
  const seen = cardsIn(folder, 'made.json').map(({source, deck, tags}) => [
    source.path,
    deck[0],
    tags
  ])
  expect(seen).toEqual([
    ['a.md', 'Root', ['all']],
    ['b.x.md', 'Exam', ['exam']],
    ['exam/c.md', 'Exam', ['exam']],
    ['exam/d.md', 'Own', ['exam', 'own']]
  ])
})

describe('that is wrong', () => {
  test('is told at its places, and stops with 2', async () => {
    const folder = folderWith({
      'studymark.config.json': '{\n  "tags": "x",\n  "dekc": "A",\n  "forms": ["opn"]\n}\n',
      'n.md': note
    })
    const {code, stdout, stderr} = await studymark(folder, [...build, '--keep-going'])
    expect(stderr.split('\n')).toEqual([
      'studymark.config.json:2:11: error: Unexpected `x` as `tags`, expected a list of texts valid-config',
      'studymark.config.json:3:3: error: Unexpected key `dekc`, expected `deck` valid-config',
      expect.stringMatching(
        /^studymark\.config\.json:4:13: error: Unexpected `opn` .* valid-config$/
      ),
      '3 errors',
      'Nothing was written',
      ''
    ])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    for (const args of [
      ['parse', 'n.md'],
      ['lint', '.']
    ]) {
      const run = await studymark(folder, args)
      const told = stderr.replace('Nothing was written\n', '')
      expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: told})
    }
  })

  test.each([
    [
      'studymark.config.json',
      '{"tags": [',
      /^studymark\.config\.json:\d:\d+: Unexpected .*, expected .*\n$/
    ],
    ['studymark.config.yaml', 'a: *b\n', /^studymark\.config\.yaml:\d:\d+: Unexpected .*\n$/],
    [
      'studymark.config.js',
      'throw new Error("no")',
      /^studymark\.config\.js:1:1: Unexpected failure of the config \(no\)\n$/
    ],
    [
      'studymark.config.ts',
      'export default {',
      /^studymark\.config\.ts:1:1: Unexpected failure of the config \(.*\)\n$/
    ],
    [
      'studymark.config.yaml',
      '\u0000',
      /^studymark\.config\.yaml:1:1: Unexpected byte `0x00`, expected text in UTF-8\n$/
    ]
  ])('so that it cannot be read exits with 2: %s %j', async (name, content, message) => {
    const folder = folderWith({[name]: content, 'n.md': note})
    const {code, stdout, stderr} = await studymark(folder, build)
    expect(stderr).toMatch(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test.each([
    ['nope.json', 'Unexpected missing config `nope.json`, expected a file\n'],
    [
      'n.md',
      'Unexpected config `n.md`, expected a file ending in `.json`, `.yaml`, `.js` or `.ts`\n'
    ]
  ])('by name exits with 2: %s', async (name, message) => {
    const run = await studymark(folderWith({'n.md': note}), [...build, '--config', name])
    expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: message})
  })
})
