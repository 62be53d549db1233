/** Schemas of the notes' owner: each mistake where it stands, one sentence each. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const config = [
  'preset: none',
  'schemas:',
  '  - files: [bank/]',
  '    notebook: schemas/bank.yaml',
  '    frontmatter: schemas/front.json',
  '  - files: ["*.md"]',
  '    frontmatter: schemas/all.json',
  ''
].join('\n')

const bank = [
  '$ref: parts/blocks.json#/$defs/blocks',
  'properties:',
  '  path: {pattern: "^bank/"}',
  ''
].join('\n')

const blocks = {
  $defs: {
    blocks: {properties: {children: {items: {$ref: '#/$defs/block'}}}},
    block: {
      anyOf: [
        {
          $ref: '#/$defs/blocks',
          properties: {type: {const: 'section'}, depth: {maximum: 1}}
        },
        {$ref: 'question.json'},
        {properties: {type: {enum: ['note', 'aside']}}}
      ]
    }
  }
}

const question = {
  properties: {
    type: {const: 'question'},
    form: {enum: ['choice']},
    children: {
      contains: {
        title: 'right options',
        properties: {type: {const: 'option'}, correct: {const: true}}
      }
    }
  },
  required: ['hint']
}

const files = {
  'studymark.config.yaml': config,
  'schemas/bank.yaml': bank,
  'schemas/parts/blocks.json': JSON.stringify(blocks),
  'schemas/parts/question.json': JSON.stringify(question),
  'schemas/front.json': JSON.stringify({
    required: ['author'],
    properties: {author: {type: 'string'}, level: {enum: ['easy', 'hard']}, year: {type: 'integer'}}
  }),
  'schemas/all.json': JSON.stringify({properties: {tags: {type: 'array', minItems: 1}}}),
  'bank/a.md': [
    '---',
    'level: esay',
    'year: "1999"',
    'tags: []',
    '---',
    '',
    '# Cells',
    '',
    '## Deep',
    '',
    'Q: What is a cell?',
    'A: A unit.',
    ''
  ].join('\n'),
  'b.md': '---\nlevel: esay\ntags: []\n---\n\n## Cells\n'
}

test('hold for the files they name, through references, with fixes', async () => {
  const folder = folderWith(files)
  const {code, stdout} = await studymark(folder, ['lint', '.'])
  expect(stdout.split('\n').filter((line) => /^\S+\.md:/.test(line))).toEqual([
    'b.md:3:7: error: Unexpected list as `tags`, expected at least `1` item front-matter-matches-schema',
    'bank/a.md:1:1: error: Unexpected keys without `author`, expected the key `author` front-matter-matches-schema',
    'bank/a.md:2:8: error: Unexpected `esay` as `level`, expected `easy` or `hard` front-matter-matches-schema',
    'bank/a.md:3:7: error: Unexpected `1999` as `year`, expected a whole number front-matter-matches-schema',
    'bank/a.md:4:7: error: Unexpected list as `tags`, expected at least `1` item front-matter-matches-schema',
    'bank/a.md:9:1: error: Unexpected `2` as `depth`, expected a number of at most `1` notebook-matches-schema',
    'bank/a.md:11:1: error: Unexpected question without `hint`, expected the key `hint` notebook-matches-schema',
    'bank/a.md:11:1: error: Unexpected `open` as `form`, expected `choice` notebook-matches-schema',
    'bank/a.md:11:1: error: Unexpected list as `children`, expected at least `1` item (right options) notebook-matches-schema'
  ])
  expect(code).toBe(1)

  await studymark(folder, ['lint', '.', '--fix'])
  expect(readFileSync(join(folder, 'bank/a.md'), 'utf8')).toBe(
    files['bank/a.md'].replace('esay', 'easy').replace('"1999"', '1999')
  )
})

describe('that is none exits with 2, where the config names it', () => {
  test.each([
    [
      'schemas/no.json',
      undefined,
      'expected JSON Schema (schemas/no.json: ENOENT: no such file or directory)'
    ],
    ['schemas/no.json', '{"type": "strnig"}', /expected JSON Schema \(.*schema is invalid.*\)/],
    [
      'schemas/no.json',
      '{"type": [}',
      /expected JSON Schema \(schemas\/no\.json:1:\d+: Unexpected .*\)/
    ],
    [
      'schemas/no.json',
      '3',
      'expected JSON Schema (schemas/no.json: Unexpected value without keys'
    ],
    [
      'schemas/no.json',
      '{"$ref": "other.json"}',
      'expected JSON Schema (schemas/other.json: ENOENT: no such file or directory)'
    ],
    [
      'schemas/no.json',
      '{"$ref": "#/$defs/a"}',
      "can't resolve reference #/$defs/a from id schemas/no.json"
    ]
  ])('%s %j', async (name, content, message) => {
    const folder = folderWith({
      'studymark.config.yaml': `schemas:\n  - files: ["*.md"]\n    notebook: ${name}\n`,
      'a.md': '# Cells\n',
      ...(content !== undefined && {[name]: content})
    })
    const {code, stdout, stderr} = await studymark(folder, ['lint', '.'])
    expect(stderr).toMatch(
      /^studymark\.config\.yaml:3:15: error: Unexpected schema `schemas\/no.json`/
    )
    expect(stderr).toMatch(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})
