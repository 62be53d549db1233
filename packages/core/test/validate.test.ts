/** What validation finds, and how what a schema says is told. */
import {describe, expect, it} from 'vitest'
import {type Finding, toPlaceText} from '../src/finding.ts'
import {pair} from '../src/pair/pair.ts'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {validate} from '../src/validate.ts'
import {compileSchema} from '../src/validate/compile-schema.ts'
import {nearest} from '../src/nearest.ts'
import {nowhere} from '../src/validate/locator.ts'
import {readYaml} from '../src/validate/read-yaml.ts'
import {fileSource} from '../src/validate/source.ts'
import {validateFrontMatter, validateNotebook} from '../src/validate/user-schemas.ts'
import {validateAgainst} from '../src/validate/validate-against.ts'

const toLine = ({start, end, rule, severity, message}: Finding): string =>
  `${toPlaceText({start, end})}-${end.line}:${end.column} ${severity} ${rule}: ${message}`

function read(text: string, path?: string) {
  const tree = parse(text)
  return {tree, text, notebook: recognise(tree, {text, ...(path && {path})})}
}

describe('a file', () => {
  it('without a fault has no findings', () => {
    expect(
      validate(read('## EFS\n\n### Questions\n\n- What is EFS?\n\n### Notes\n\n- Storage.\n'))
    ).toEqual([])
  })

  it('is named in its findings, and in their causes', () => {
    const [finding] = validate(read('---\ndeck: a\ndeck: b\n---\n', 'notes/a.md'))
    expect(finding).toMatchObject({path: 'notes/a.md', cause: {path: 'notes/a.md'}})
  })

  it('has its findings in order of place', () => {
    const lines = validate(read('---\ndeck: 5\ntag: a\n---\n\n{{c1::b\n')).map(toLine)
    expect(lines).toEqual([
      '2:7-2:8 error front-matter-matches-schema: Unexpected `5` as `deck`, expected text',
      '3:1-3:4 warn front-matter-matches-schema: Unexpected key `tag`, expected `tags`',
      '6:1-6:7 error cloze-is-closed: Unexpected `{{c1::` without its end, expected `}}`'
    ])
  })

  it('with nesting that was read as text says where', () => {
    const {tree, ...rest} = read('a\n')
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    tree.data = {tooDeep: [position]}
    expect(validate({tree, ...rest}).map(toLine)).toEqual([
      '1:1-1:2 warn nesting-is-shallow: Unexpected nesting over `100` deep, expected less: the rest is read as text'
    ])
  })
})

describe('clozes', () => {
  const clozes = (text: string) =>
    validate(read(text)).flatMap(({rule, start}) =>
      rule === 'cloze-is-closed' ? [toPlaceText({start, end: start})] : []
    )

  it.each([
    ['The {{c1::mitochondrion makes ATP\n', ['1:5']],
    ['The {{c1::mitochondrion}} makes {{c2::ATP\n', ['1:33']],
    ['{{c1::outer {{c2::inner}}\n', ['1:1']],
    ['> a &amp; \\* b\n> {{c1::gap\n\n- {{c2::item\n', ['2:3', '4:3']],
    ['{{c1::**bold** and\nmore}} {{c2::`}}`}}\n', []],
    ['`{{c1::code`\n\n    {{c1::code\n\n$$\n{{c1::x\n$$\n', []],
    ['<!--studymark skip-->\n\n{{c1::left out\n', []],
    ['| {{c1::a | b}} |\n| --- | --- |\n', ['1:3']]
  ])('%j', (text, places) => {
    expect(clozes(text)).toEqual(places)
  })
})

describe('keys', () => {
  const keys = (text: string) => {
    const tree = parse(text)
    const notebook = pair(recognise(tree, {text}))
    return validate({tree, notebook, text})
      .filter(({rule}) => rule === 'key-names-option')
      .map(({start, end, message}) => `${toPlaceText({start, end})}-${end.column} ${message}`)
  }
  const three = 'Which is shared?\n\nA. EBS\nB. EFS\nC. S3\n\n'

  it.each([
    [`${three}Answer: F\n`, ['7:9-10 Unexpected key `F`, expected `A`, `B` or `C`']],
    [`${three}Correct answers: B, F\n`, ['7:18-22 Unexpected key `F`, expected `A`, `B` or `C`']],
    [
      `${three}<details><summary>Answer</summary>\n\nD\n\n</details>\n`,
      ['9:1-2 Unexpected key `D`, expected `A`, `B` or `C`']
    ],
    [
      `${three}<details><summary>Answer</summary>D</details>\n`,
      ['7:35-36 Unexpected key `D`, expected `A`, `B` or `C`']
    ],
    [
      `${three}**Answer: E** because it is big\n`,
      ['7:11-12 Unexpected key `E`, expected `A`, `B` or `C`']
    ],
    [`${three}Answer: BC\n`, []],
    ['How many bits are in a byte?\n\nA) 4\nB) 8\nC) 16\n\nAnswer: 8\n', []],
    ['Which line is thick?\n\nA) AB\nB) FG\nC) BD\n\nAnswer: FG\n', []],
    [
      'How many bits are in a byte?\n\nA) 4\nB) 8\nC) 16\n\nAnswer: 9\n',
      ['7:9-10 Unexpected key `9`, expected `A`, `B` or `C`']
    ],
    [`${three}Answer: EFS\n`, []],
    [`${three}Answer: EFS, since D is none\n`, []],
    ['1. Which?\n   - [ ] a\n   - [x] b\n', []],
    ['Q: What is E?\nA: E\n', []]
  ])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('in a list of answers at the end are found there', () => {
    const quiz =
      '## Quiz\n\n### Questions\n\n1. Which?\n   - A. x\n   - B. y\n2. What?\n   - A. x\n   - B. y\n'
    expect(keys(`${quiz}\n### Answers\n\n1. A\n2. E\n`)).toEqual([
      '15:1-5 Unexpected key `E`, expected `A` or `B`'
    ])
  })
})

describe('any schema', () => {
  const text = [
    'name: a',
    'size: big',
    'nested:',
    '  kind: cirle',
    '  extra: 1',
    'list:',
    '  - 1',
    '  - x',
    ''
  ].join('\n')
  const source = fileSource(text, 'c.yaml')
  const check = async (schema: object, yaml = source) => {
    const {value, locator} = readYaml(yaml, 'r')
    return validateAgainst(await compileSchema(schema), value, locator, {rule: 'r'})
  }

  it('is told in our words: the key for an unknown one, the value for a wrong one, the holder for a missing one', async () => {
    const findings = await check({
      type: 'object',
      additionalProperties: false,
      required: ['title'],
      properties: {
        name: {type: 'string', minLength: 3, pattern: '^[A-Z]'},
        size: {type: 'number'},
        nested: {
          type: 'object',
          additionalProperties: false,
          required: ['colour'],
          properties: {kind: {enum: ['circle', 'square']}, colour: {type: 'string'}}
        },
        lists: {type: 'array'}
      }
    })
    expect(findings.map(toLine)).toEqual([
      '1:1-8:6 error r: Unexpected keys without `title`, expected the key `title`',
      '1:7-1:8 error r: Unexpected `a` as `name`, expected at least `3` characters',
      '1:7-1:8 error r: Unexpected `a` as `name`, expected text that matches `^[A-Z]`',
      '2:7-2:10 error r: Unexpected `big` as `size`, expected a number',
      '3:1-3:7 error r: Unexpected `nested` without `colour`, expected the key `colour`',
      '4:9-4:14 error r: Unexpected `cirle` as `kind`, expected `circle` or `square`',
      '5:3-5:8 error r: Unexpected key `extra`, expected `kind` or `colour`',
      '6:1-6:5 error r: Unexpected key `list`, expected `lists`'
    ])
    expect(findings.flatMap(({fix = []}) => fix.map((edit) => edit.text))).toEqual([
      'circle',
      'lists'
    ])
    expect(new Set(findings.map(({path}) => path))).toEqual(new Set(['c.yaml']))
  })

  it('of many branches says one thing', async () => {
    const shape = (kind: string, size: object) => ({
      type: 'object',
      properties: {kind: {const: kind}, size},
      required: ['kind']
    })
    const either = {oneOf: [shape('circle', {type: 'number'}), shape('square', {type: 'string'})]}
    const messages = async (yaml: string, schema: object) =>
      (await check(schema, fileSource(yaml))).map(toLine)
    expect(await messages('kind: circle\nsize: x\n', either)).toEqual([
      '2:7-2:8 error r: Unexpected `x` as `size`, expected a number'
    ])
    expect(
      await messages('5\n', {anyOf: [{type: 'string'}, {enum: ['a']}, {type: 'null'}]})
    ).toEqual(['1:1-1:2 error r: Unexpected `5`, expected `a`'])
    expect(
      await messages('a: {}\n', {properties: {a: {oneOf: [{type: 'string'}, {type: 'number'}]}}})
    ).toEqual(['1:4-1:6 error r: Unexpected keys with values as `a`, expected text or a number'])
    expect(
      await messages('- x\n- 1\n', {
        type: 'array',
        items: {anyOf: [{type: 'number'}, {type: 'boolean'}]}
      })
    ).toEqual([
      '1:3-1:4 error r: Unexpected `x` as an item, expected a number or `true` or `false`'
    ])
  })

  it('may be of draft-07, and must be one', async () => {
    const draft = 'http://json-schema.org/draft-07/schema#'
    expect(
      await check({$schema: draft, properties: {list: {items: [{type: 'string'}]}}})
    ).toMatchObject([
      {message: 'Unexpected `1` as an item of `list`, expected text', start: {line: 7, column: 5}}
    ])
    await expect(compileSchema({type: 'strnig'})).rejects.toThrow(
      /^Unexpected schema \(.*\), expected JSON Schema$/
    )
  })

  it('holds for notebooks, at their nodes', async () => {
    const {notebook} = read('# Big\n\n## EFS\n\n### Questions\n\n- What is EFS?\n')
    const schema = await compileSchema({
      $defs: {
        section: {properties: {title: {minLength: 4}, children: {items: {$ref: '#/$defs/entry'}}}},
        question: {required: ['hint']},
        entry: {
          if: {properties: {type: {const: 'question'}}},
          then: {$ref: '#/$defs/question'},
          else: {$ref: '#/$defs/section'}
        }
      },
      required: ['path'],
      properties: {meta: {required: ['deck']}, children: {items: {$ref: '#/$defs/entry'}}}
    })
    const text = '# Big\n\n## EFS\n\n### Questions\n\n- What is EFS?\n'
    expect(validateNotebook(schema, notebook, text).map(toLine)).toEqual([
      '1:1-1:6 error matches-own-schema: Unexpected notebook without `path`, expected the key `path`',
      '1:1-1:6 error matches-own-schema: Unexpected `meta` without `deck`, expected the key `deck`',
      '1:1-1:6 error matches-own-schema: Unexpected `Big` as `title`, expected at least `4` characters',
      '3:1-3:7 error matches-own-schema: Unexpected `EFS` as `title`, expected at least `4` characters',
      '7:1-7:15 error matches-own-schema: Unexpected question without `hint`, expected the key `hint`'
    ])
  })

  it('tells of a union of nodes what the branch that was meant lacks, however deep', async () => {
    const text = '# Acids\n\n## pH\n\n### Questions\n\n- What is pH?\n\n#### Notes\n\n- A scale.\n'
    const schema = await compileSchema({
      properties: {children: {items: {$ref: '#/$defs/block'}}},
      $defs: {
        block: {
          oneOf: [{$ref: '#/$defs/section'}, {$ref: '#/$defs/question'}, {$ref: '#/$defs/other'}]
        },
        section: {
          required: ['type', 'title'],
          properties: {
            type: {const: 'section'},
            title: {pattern: '^[A-Z]'},
            children: {items: {$ref: '#/$defs/block'}}
          }
        },
        question: {required: ['hint'], properties: {type: {const: 'question'}}},
        other: {properties: {type: {enum: ['note', 'aside']}, id: {maxLength: 3}}}
      }
    })
    const {notebook} = read(text)
    expect(validateNotebook(schema, notebook, text).map(toLine)).toEqual([
      '3:1-3:6 error matches-own-schema: Unexpected `pH` as `title`, expected text that matches `^[A-Z]`',
      '7:1-7:14 error matches-own-schema: Unexpected question without `hint`, expected the key `hint`',
      expect.stringMatching(/^11:1-11:11 error .* as `id`, expected at most `3` characters$/)
    ])
  })

  it('of branches that all want another value in one place lists the values, and mends a slip', async () => {
    const [finding] = await check({
      properties: {
        nested: {oneOf: ['circle', 'square'].map((kind) => ({properties: {kind: {const: kind}}}))}
      }
    })
    expect(toLine(finding!)).toMatch(/ as `kind`, expected `circle` or `square`$/)
    expect(finding?.fix).toMatchObject([{text: 'circle'}])
  })

  it('does not tell of each item why it is not what a list should contain', async () => {
    const findings = await check({
      properties: {list: {contains: {title: 'a list', type: 'array'}, minContains: 2}}
    })
    expect(findings.map(toLine)).toEqual([
      expect.stringMatching(
        / error r: Unexpected list as `list`, expected at least `2` items \(a list\)$/
      )
    ])
  })

  it('fetches what a schema refers to', async () => {
    const others: Record<string, object> = {
      'a/common.json': {$defs: {name: {$ref: 'name.json'}}},
      'a/name.json': {
        oneOf: [{properties: {kind: {const: 'circle'}, size: {minimum: 3}}}, {type: 'null'}]
      }
    }
    const schema = await compileSchema(
      {$ref: 'a/common.json#/$defs/name'},
      {base: 'file:///s/own.json', load: async (uri) => others[uri.replace('file:///s/', '')]!}
    )
    const lines = (value: unknown) =>
      validateAgainst(
        schema,
        value,
        nowhere({start: {line: 1, column: 1}, end: {line: 1, column: 1}}),
        {rule: 'r'}
      ).map(({message}) => message)
    expect(lines({kind: 'circle', size: 3})).toEqual([])
    expect(lines({kind: 'circle', size: 1})).toEqual([
      'Unexpected `1` as `size`, expected a number of at least `3`'
    ])
    await expect(compileSchema({$ref: 'b.json'})).rejects.toThrow(
      /^Unexpected schema \(.*b\.json.*\), expected JSON Schema$/
    )
  })

  it('holds for front matter as it is written', async () => {
    const schema = await compileSchema({required: ['title'], properties: {tags: {type: 'array'}}})
    const lines = (text: string) => validateFrontMatter(schema, parse(text), text).map(toLine)
    expect(lines('---\ntags: a b\n---\n')).toEqual([
      '1:1-1:4 error matches-own-schema: Unexpected keys without `title`, expected the key `title`',
      '2:7-2:10 error matches-own-schema: Unexpected `a b` as `tags`, expected a list'
    ])
    expect(lines('# Notes\n')).toEqual([
      '1:1-1:1 error matches-own-schema: Unexpected keys without `title`, expected the key `title`'
    ])
  })
})

it('a name is near when it is a slip away from one alone', () => {
  const names = ['label', 'card', 'checkbox', 'min-confidence']
  expect(nearest('lable', names)).toBe('label')
  expect(nearest('check_box', names)).toBe('checkbox')
  expect(nearest('minConfidence', names)).toBe('min-confidence')
  expect(nearest('section', names)).toBeUndefined()
  expect(nearest('cab', ['cat', 'car'])).toBeUndefined()
})
