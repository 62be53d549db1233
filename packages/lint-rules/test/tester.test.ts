/** The rule tester: a good page passes, and each way to be bad is told. */
import {defineRule, type RuleMeta, type RulePlugin} from '@studymark/lint-rules'
import {checkRule, readPage} from '@studymark/lint-rules/tester'
import {describe, expect, test} from 'vitest'

const meta: RuleMeta = {id: 'no-shouting', description: 'A heading does not shout.', fixable: true}

const page = [
  '# no-shouting',
  'A heading does not shout.',
  'Nobody likes it.',
  '## Examples',
  '```md ok\n# Cells.\n```',
  '```md not-ok\n# Cells!\n```',
  '```text\n1:1-1:9: Unexpected `!`, expected none\n```',
  '```md fix\n# Cells\n```',
  ''
].join('\n\n')

/** What the rule puts for the last sign of a heading that ends in `!`. */
function noShouting(own: Partial<RuleMeta> = {}, text = ''): RulePlugin {
  return defineRule({...meta, ...own}, ({report, sourceOf}) => ({
    heading(node) {
      const end = node.position!.end.offset!
      if (!sourceOf(node).endsWith('!')) return
      const fix = [{start: end - 1, end, text}]
      report({message: 'Unexpected `!`, expected none', place: node, fix})
    }
  }))
}

const firstLines = async (rule: RulePlugin, text = page) =>
  (await checkRule(rule, text)).map((complaint) => complaint.split('\n')[0])

test('a rule that does what its page says passes', async () => {
  expect(await checkRule(noShouting(), page)).toEqual([])
})

describe('a page that does not fit is told', () => {
  test.each([
    ['# no-shouting', '# no-shout', 'Unexpected title `no-shout`, expected `no-shouting`'],
    [
      'A heading does not shout.',
      'Hush.',
      'Unexpected first sentence `Hush.`, expected `A heading does not shout.`'
    ],
    ['md ok', 'md', 'Unexpected page without `ok`, expected an example'],
    ['```md fix\n# Cells\n```', '', 'Unexpected page without `fix`, expected an example'],
    ['1:1-1:9', '1:1-1:8', 'Unexpected findings:'],
    ['md not-ok', 'md ok', 'Unexpected kind of example, in the example at line 13']
  ])('%j as %j', async (from, to, complaint) => {
    expect(await firstLines(noShouting(), page.replace(from, to))).toContain(complaint)
  })

  test('an option without a word on it', async () => {
    const schema = {type: 'object', properties: {loud: {type: 'boolean'}}}
    expect(await checkRule(noShouting({schema}), page)).toEqual([
      'Unexpected silence on option `loud`, expected it under Options'
    ])
  })

  test('options that the rule refuses', async () => {
    const given = page.replace('```md ok', '```json options\n{"loud": 1}\n```\n\n```md ok')
    expect(await checkRule(noShouting(), given)).toContain(
      'Unexpected key `loud`, expected no such key in its options, in the example at line 13'
    )
  })

  test('a fix that the rule does not speak of', async () => {
    expect(await checkRule(noShouting({fixable: false}), page)).toEqual([
      'Unexpected fix, expected `fixable` in the rule, in the example at line 13'
    ])
  })
})

describe('a rule that is bad is told', () => {
  test('a fix that does not remove its finding', async () => {
    const told = await checkRule(noShouting({}, '!'), page)
    expect(told).toContain(
      'Unexpected `Unexpected `!`, expected none` after its fix, expected it gone, in the example at line 13'
    )
  })

  test('a fix that goes on and on', async () => {
    const told = await firstLines(noShouting({}, '!!'))
    expect(told).toContain('Unexpected fix:')
    expect(told).toContain(
      'Unexpected `Unexpected `!`, expected none` after its fix, expected it gone, in the example at line 13'
    )
  })

  test('a crash', async () => {
    const rule = defineRule(meta, () => ({
      heading() {
        throw new Error('no')
      }
    }))
    const told = (await checkRule(rule, page)).join('\n')
    expect(told).toContain('1:1-1:1: Unexpected failure of the rule, expected findings: no')
  })

  test('another place where lines end otherwise', async () => {
    const rule = defineRule(meta, ({report, text, at}) => ({
      heading() {
        const end = text.replaceAll('\r\n', '\n').indexOf('!') + 1
        if (end === 0) return
        const fix = [{start: end - 1, end, text: ''}]
        report({message: 'Unexpected `!`, expected none', place: at(2, end), fix})
      }
    }))
    const two = page
      .replace('# Cells!', 'Text.\n\n# Cells!')
      .replace('1:1-1:9', '1:3-3:9')
      .replace('md fix\n', 'md fix\nText.\n\n')
    expect(await firstLines(rule, two)).toContain('Unexpected findings with other line ends:')
  })

  test('a plugin that speaks of a tree without places, or crashes on it', async () => {
    const {rule} = noShouting()
    const plugin = (act: (line: number) => void): RulePlugin =>
      Object.assign(
        () =>
          (...[tree, , next]: Parameters<NonNullable<ReturnType<RulePlugin>>>) => {
            try {
              const [heading] = tree.children
              act(heading!.position!.start.line)
              next()
            } catch (error) {
              if (error instanceof Error) next(error)
            }
          },
        {rule}
      ) as unknown as RulePlugin
    const told = await checkRule(
      plugin(() => {}),
      page
    )
    expect(told).toContain(
      "Unexpected `Cannot read properties of undefined (reading 'start')` in a tree without places, expected nothing, in the example at line 13"
    )
    const talkative = Object.assign(
      () =>
        (...[tree, file, next]: Parameters<NonNullable<ReturnType<RulePlugin>>>) => {
          file.message('Unexpected tree', tree)
          next()
        },
      {rule}
    ) as unknown as RulePlugin
    expect(await checkRule(talkative, page)).toContain(
      'Unexpected `Unexpected tree` in a tree without places, expected nothing, in the example at line 13'
    )
  })
})

test('a page is read: its parts, and what is given for an example', () => {
  const more = [
    '## Options\n\n`loud`: whether.\n\n## Examples',
    '```json options\n{"loud": true}\n```',
    '```text files\na.png\nb.png\n```',
    '```md beside b.md\n# B\n```',
    '```md not-ok\n# A\n```',
    '```text\n1:1-1:4: Unexpected\n```'
  ].join('\n\n')
  expect(readPage(`# id\n\nOne\nsentence.\n\n${more}\n`)).toEqual({
    title: 'id',
    description: 'One sentence.',
    options: '`loud`: whether.',
    examples: [
      {
        line: 25,
        text: '# A\n',
        isOk: false,
        messages: ['1:1-1:4: Unexpected'],
        options: {loud: true},
        files: ['a.png', 'b.png'],
        beside: {'b.md': '# B\n'}
      }
    ]
  })
})
