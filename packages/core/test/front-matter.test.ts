/** Front matter: what is read from it, and where it is wrong. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Finding, toPlaceText} from '../src/finding.ts'
import {frontMatterOf} from '../src/front-matter.ts'
import {knownKeys} from '../src/front-matter/meta-from.ts'
import {parse} from '../src/parse/parse.ts'
import schema from '../../../schemas/frontmatter.schema.json' with {type: 'json'}

const read = (text: string) => frontMatterOf(parse(text), text)
const yaml = (...lines: string[]) => ['---', ...lines, '---', '', '# Notes', ''].join('\n')
const toml = (...lines: string[]) => ['+++', ...lines, '+++', '', '# Notes', ''].join('\n')

/** `start-end severity: message`, and what a fix makes of the line it is on. */
function linesOf(text: string): string[] {
  return read(text).findings.map((finding) => {
    const {start, end, severity, message, fix} = finding
    const place = `${toPlaceText({start, end})}-${end.line}:${end.column}`
    return `${place} ${severity}: ${message}${fix ? ` => ${mended(text, finding)}` : ''}`
  })
}

function mended(text: string, {fix = [], start}: Finding): string {
  const source = text.replace(/^\uFEFF/, '')
  const [edit] = fix
  const whole = edit ? source.slice(0, edit.start) + edit.text + source.slice(edit.end) : source
  return whole.split(/\r\n|\n/)[start.line - 1] ?? ''
}

describe('what it says', () => {
  it('is read from YAML', () => {
    const text = yaml('deck: Biology::Cells', 'tags: [cell, plant]', 'lang: en', 'title: Cells')
    expect(read(text)).toEqual({
      meta: {deck: 'Biology::Cells', tags: ['cell', 'plant'], lang: 'en', title: 'Cells'},
      findings: [],
      position: parse(text).children[0]?.position
    })
  })

  it('is read from TOML, dates as text', () => {
    const text = toml('deck = "A"', 'dialects = ["section"]', 'date = 2024-01-31')
    expect(read(text).meta).toEqual({deck: 'A', dialects: ['section'], date: '2024-01-31'})
  })

  it('is read from TOML between the fences of YAML', () => {
    const text = yaml('# a deck', 'name = "Words"', '', 'tags = ["verb"]')
    expect(read(text)).toMatchObject({meta: {name: 'Words', tags: ['verb']}, findings: []})
  })

  it('may be written in several ways, and means the same', () => {
    const meta = {tags: ['a', 'b-c', '2024'], lang: 'pt-BR', dialects: ['section'], forms: ['open']}
    const list = yaml(
      'tags: ["#a", b c, 2024, null]',
      'lang: pt-BR',
      'dialects: [section]',
      'forms: [open]'
    )
    const text = yaml('tags: a, #b-c 2024', 'lang: pt_BR', 'dialects: section', 'forms: open')
    expect(read(list).meta).toEqual(meta)
    expect(read(text.replace('#b-c', 'b-c')).meta).toEqual(meta)
  })

  it('may be empty, as templates leave it', () => {
    const text = yaml('deck:', 'tags:', 'lang: ""', 'dialects:', 'aliases:')
    expect(read(text)).toMatchObject({meta: {aliases: null}, findings: []})
    expect(Object.keys(read(text).meta)).toEqual(['aliases'])
    expect(read('---\n---\n')).toMatchObject({meta: {}, findings: []})
    expect(read('# Notes\n')).toEqual({meta: {}, findings: []})
  })

  it('reads the keys of the schema and no others', () => {
    expect([...knownKeys].sort()).toEqual(Object.keys(schema.properties).sort())
  })
})

describe('what is wrong', () => {
  it.each([
    [
      'a wrong type',
      yaml('deck: 5'),
      ['2:7-2:8 error: Unexpected `5` as `deck`, expected text => deck: "5"']
    ],
    [
      'a misspelt name',
      yaml('dialects: [secton]'),
      [
        expect.stringMatching(
          /^2:12-2:18 error: Unexpected `secton` as an item of `dialects`, expected .* => dialects: \[section\]$/
        )
      ]
    ],
    [
      'a misspelt form, in its quotes',
      yaml("forms: 'opne'"),
      [
        "2:8-2:14 error: Unexpected `opne` as `forms`, expected `open`, `choice`, `scenario`, `term` or `cloze` => forms: 'open'"
      ]
    ],
    [
      'the one value of a key',
      yaml('headings: crads'),
      ['2:11-2:16 error: Unexpected `crads` as `headings`, expected `cards` => headings: cards']
    ],
    [
      'a boolean as people write it',
      yaml('reversed: yes'),
      [
        '2:11-2:14 error: Unexpected `yes` as `reversed`, expected `true` or `false` => reversed: true'
      ]
    ],
    [
      'a number in quotes',
      yaml('minConfidence: "0.7"'),
      [
        '2:16-2:21 error: Unexpected `0.7` as `minConfidence`, expected a number => minConfidence: 0.7'
      ]
    ],
    [
      'a number out of bounds',
      yaml('minConfidence: 2'),
      ['2:16-2:17 error: Unexpected `2` as `minConfidence`, expected a number of at most `1`']
    ],
    [
      'a union, in one message',
      yaml('tags: {a: 1}'),
      ['2:7-2:13 error: Unexpected keys with values as `tags`, expected text, a number or a list']
    ],
    [
      'no language tag, which makes no card wrong',
      yaml('lang: "!!"'),
      ['2:7-2:11 warn: Unexpected `!!` as `lang`, expected text such as `en` or `pt-BR`']
    ],
    [
      'keys that are near misses',
      yaml('Deck: A', 'tag: b', 'min-confidence: 0.5', 'long: 13.4'),
      [
        '2:1-2:5 warn: Unexpected key `Deck`, expected `deck` => deck: A',
        '3:1-3:4 warn: Unexpected key `tag`, expected `tags` => tags: b',
        '4:1-4:15 warn: Unexpected key `min-confidence`, expected `minConfidence` => minConfidence: 0.5'
      ]
    ],
    ['no near miss where the key is there too', yaml('tag: a', 'tags: b'), []],
    [
      'a colon in a value',
      yaml('title: Cells: an overview'),
      [
        '2:8-2:26 error: Unexpected `: ` in a value, expected the value in quotes => title: "Cells: an overview"'
      ]
    ],
    [
      'a tab',
      yaml('a:', '\tb: 1'),
      ['3:1-3:2 error: Unexpected tab in the indent, expected spaces']
    ],
    [
      'a second key',
      yaml('deck: a', 'deck: b'),
      ['3:1-3:5 error: Unexpected second `deck`, expected each key once']
    ],
    [
      'prose between rules',
      '---\nprose\n---\n',
      ['2:1-2:6 error: Unexpected front matter without keys, expected `key: value` lines']
    ],
    [
      'values of TOML',
      toml('deck = 5 # no', 'forms = [', '  "opne",', ']'),
      [
        '2:8-2:9 error: Unexpected `5` as `deck`, expected text => deck = "5" # no',
        '3:9-5:2 error: Unexpected `opne` as an item of `forms`, expected `open`, `choice`, `scenario`, `term` or `cloze`'
      ]
    ],
    [
      'broken TOML',
      toml('a = 1', 'b ='),
      ['3:4-3:4 error: Unexpected TOML that cannot be read, expected `key = value` lines']
    ],
    [
      'Windows line ends, a byte-order mark, spaces after the fence',
      '\uFEFF---  \r\ndeck: 5\r\n---\r\n',
      ['2:7-2:8 error: Unexpected `5` as `deck`, expected text => deck: "5"']
    ]
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    yaml('deck: 5'),
    yaml('forms: [opne]'),
    yaml('reversed: "on"', 'Tags: a'),
    yaml('title: Cells: an overview'),
    toml('headings = "crads"', 'tag = 5')
  ])('is gone once mended: %j', (text) => {
    const edits = read(text).findings.flatMap(({fix = []}) => fix)
    const mend = (source: string, {start, end, text: put}: (typeof edits)[number]) =>
      source.slice(0, start) + put + source.slice(end)
    const after = [...edits].reverse().reduce(mend, text)
    expect(edits).not.toEqual([])
    expect(linesOf(after)).toEqual([])
  })

  it('is left out of what is read', () => {
    const text = yaml('deck: [a]', 'tags: {a: 1}', 'lang: "!!"', 'title: x')
    expect(read(text).meta).toEqual({title: 'x'})
  })

  it('points at the first of two keys', () => {
    const [finding] = read(yaml('deck: a', 'deck: b')).findings
    expect(finding?.cause).toMatchObject({
      message: 'First `deck`',
      start: {line: 2, column: 1, offset: 4}
    })
  })
})

describe('whatever stands there', () => {
  it('aliases do not grow without measure', () => {
    const nine = (of: string) => `[${Array.from({length: 9}, () => of).join(', ')}]`
    const text = yaml(
      `a: &a ${nine('x')}`,
      `b: &b ${nine('*a')}`,
      `c: &c ${nine('*b')}`,
      `d: ${nine('*c')}`
    )
    expect(linesOf(text)).toEqual([
      expect.stringContaining(
        'error: Unexpected aliases without end or measure, expected the values themselves'
      )
    ])
  })

  it('deep nesting is told, not followed', () => {
    for (const deep of ['['.repeat(1e5), '- '.repeat(1e5), '{a: '.repeat(1e5)]) {
      expect(read(yaml(`a: ${deep}`)).findings).toHaveLength(1)
    }
    expect(read(yaml(`tags: [${'a: '.repeat(1e5)}]`)).findings).toHaveLength(1)
    const wide = Array.from({length: 300}, (_, at) => `key${at}: a`)
    expect(read(yaml(wide.join('\n'))).findings).toEqual(read(yaml('key0: a')).findings)
  })

  it('comments that lines of Windows end are read once', () => {
    const text = yaml(...Array.from({length: 1000}, () => '# a comment'), 'deck: a')
    expect(read(text.replaceAll('\n', '\r\n')).meta).toEqual({deck: 'a'})
  })

  it('never throws, and places every finding in the file', () => {
    const keys = fc.constantFrom(
      'deck',
      'tags',
      'lang',
      'forms',
      'tag',
      '__proto__',
      '? a',
      '"x',
      '[',
      'a b'
    )
    const values = fc.oneof(
      fc.constantFrom(
        '[a, b',
        '{a: 1}',
        '*x',
        '&x 1',
        '!!binary x',
        '|',
        '>-',
        '- a',
        '5',
        'null',
        '"a',
        "it's: b"
      ),
      fc.string()
    )
    const line = fc
      .tuple(keys, fc.constantFrom(': ', ':', ' = ', '\t: '), values)
      .map((parts) => parts.join(''))
    const text = fc
      .tuple(fc.array(line), fc.constantFrom('---', '+++'), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([lines, fence, end]) => [fence, ...lines, fence, ''].join(end))
    fc.assert(
      fc.property(text, (source) => {
        const tree = parse(source)
        const read = frontMatterOf(tree, source)
        expect(frontMatterOf(tree, source)).toEqual(read)
        for (const {start, end, fix = []} of read.findings) {
          expect(start.offset).toBeLessThanOrEqual(end.offset ?? -1)
          expect(end.offset).toBeLessThanOrEqual(source.length)
          for (const edit of fix) expect(edit).toMatchObject({start: start.offset, end: end.offset})
        }
      })
    )
  })
})
