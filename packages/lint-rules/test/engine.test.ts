/** What runs the rules: one walk, crashes, comments, laws between files. */
import {
  conclude,
  defineRule,
  type Configured,
  lintFile,
  lintFileOf,
  type RulePlugin,
  runRules,
  type Said
} from '@studymark/lint-rules'
import type {Finding} from '@studymark/core'
import {expect, test} from 'vitest'
import {noUnknownDirective} from '../src/rules/no-unknown-directive.ts'
import {noUnusedDirective} from '../src/rules/no-unused-directive.ts'

const on = (...rules: RulePlugin[]): Configured[] =>
  rules.map((rule) => ({rule, severity: rule.rule.severity}))

const lines = (findings: readonly Finding[]) =>
  findings.map(
    ({rule, severity, message, start}) =>
      `${start.line}:${start.column} ${severity} ${rule}: ${message}`
  )

const lint = (text: string, ...rules: RulePlugin[]) =>
  lines(runRules(lintFileOf(text, {path: 'a.md'}), on(...rules)))

const noParagraph = defineRule(
  {id: 'no-paragraph', description: 'There are no paragraphs.'},
  ({report}) => ({
    paragraph(node) {
      report({message: 'Unexpected paragraph, expected none', place: node})
    }
  })
)

const noItem = defineRule(
  {id: 'no-item', description: 'There are no items.', severity: 'info'},
  ({report}) => ({
    listItem: (node) => report({message: 'Unexpected item, expected none', place: node})
  })
)

const crashes = defineRule({id: 'crashes', description: 'It crashes.'}, ({report}) => ({
  paragraph(node) {
    report({message: 'Unexpected paragraph, expected none', place: node})
    throw new Error('Ouch')
  }
}))

const never = defineRule({id: 'never', description: 'It cannot begin.'}, () => {
  throw new Error('Ouch')
})

test('findings come in order of place, whatever the order of the rules', () => {
  const all = [
    '1:1 warn no-paragraph: Unexpected paragraph, expected none',
    '3:1 info no-item: Unexpected item, expected none',
    '3:3 warn no-paragraph: Unexpected paragraph, expected none'
  ]
  expect(lint('a\n\n- b\n', noParagraph, noItem)).toEqual(all)
  expect(lint('a\n\n- b\n', noItem, noParagraph)).toEqual(all)
})

test('each node is shown with those above it', () => {
  const seen: string[] = []
  const looks = defineRule({id: 'looks', description: 'It looks.'}, () => ({
    question: (node, parents) => seen.push([...parents, node].map(({type}) => type).join(' ')),
    text: (node, parents) => seen.push([...parents, node].map(({type}) => type).join(' '))
  }))
  lint('# Acids\n\nQ: b?\nA: c\n', looks)
  expect(seen).toEqual(['notebook section question', 'root heading text', 'root paragraph text'])
})

test('a rule that crashes is a finding, and the others go on', () => {
  expect(lint('a\n\nb\n', crashes, never, noParagraph)).toEqual([
    '1:1 error crashes: Unexpected failure of the rule, expected findings: Ouch',
    '1:1 error never: Unexpected failure of the rule, expected findings: Ouch',
    '1:1 warn crashes: Unexpected paragraph, expected none',
    '1:1 warn no-paragraph: Unexpected paragraph, expected none',
    '3:1 warn no-paragraph: Unexpected paragraph, expected none'
  ])
})

test('a law between files that crashes is a finding of the first file', () => {
  const across = defineRule(
    {id: 'across', description: 'It crashes.'},
    {
      create: () => ({}),
      across() {
        throw new Error('Ouch')
      }
    }
  )
  const rules = on(across, noParagraph)
  const files = ['a', 'b'].map((text) => ({
    report: lintFile(lintFileOf(text, {path: `${text}.md`}), rules),
    rules
  }))
  expect(conclude(files).map(lines)).toEqual([
    [
      '1:1 error across: Unexpected failure of the rule, expected findings: Ouch',
      '1:1 warn no-paragraph: Unexpected paragraph, expected none'
    ],
    ['1:1 warn no-paragraph: Unexpected paragraph, expected none']
  ])
})

test('what a file says alone is JSON, and concludes the same', () => {
  const counts = defineRule<object, string>(
    {id: 'counts', description: 'A text stands once.'},
    {
      create: ({facts}) => ({text: ({value}) => facts.push(value)}),
      across(files) {
        const seen = new Set<string>()
        for (const {facts, report} of files) {
          for (const fact of facts) {
            if (seen.has(fact)) report({message: `Unexpected \`${fact}\``, place: start})
            seen.add(fact)
          }
        }
      }
    }
  )
  const place = {line: 1, column: 1, offset: 0}
  const start = {start: place, end: place}
  const rules = on(counts)
  const files = ['a', 'b', 'a'].map((text, at) => ({
    report: lintFile(
      lintFileOf(`<!--studymark disable x-->\n\n${text}`, {path: `${at}.md`}),
      rules
    ),
    rules
  }))
  const cached: typeof files = files.map(({report}) => ({
    report: JSON.parse(JSON.stringify(report)) as typeof report,
    rules
  }))
  expect(conclude(files).map(lines)).toEqual([[], [], ['1:1 warn counts: Unexpected `a`']])
  expect(conclude(cached)).toEqual(conclude(files))
})

test('a law between files looks again only where its facts, files or options are others', () => {
  const looks: string[] = []
  const last = defineRule<{not: string}, string>(
    {id: 'last', description: 'The last text is told.'},
    {
      create: ({facts}) => ({text: ({value}) => facts.push(value)}),
      across(files) {
        const facts = files.flatMap((file) => file.facts)
        looks.push(facts.join(' '))
        const message = `Unexpected \`${facts.at(-1)}\``
        files.at(-1)?.report({message, place: {start: origin, end: origin}})
      }
    }
  )
  const origin = {line: 1, column: 1, offset: 0}
  const read = (path: string, text: string, options = {}) => {
    const rules = [{rule: last, severity: 'warn', options}] as const
    return {report: lintFile(lintFileOf(text, {path}), rules), rules}
  }
  const said: Said = new Map()
  const found = (...files: Array<ReturnType<typeof read>>) => conclude(files, said).map(lines)
  const first = found(read('a.md', 'a'), read('b.md', 'b'))
  expect(first).toEqual([[], ['1:1 warn last: Unexpected `b`']])
  expect(found(read('a.md', 'a'), read('b.md', 'b'))).toEqual(first)
  expect(looks).toEqual(['a b'])
  expect(found(read('a.md', 'a'), read('b.md', 'c'))).toEqual([
    [],
    ['1:1 warn last: Unexpected `c`']
  ])
  expect(found(read('a.md', 'a'))).toEqual([['1:1 warn last: Unexpected `a`']])
  found(read('b.md', 'a'))
  found(read('b.md', 'a', {not: 'b'}))
  found(read('b.md', 'a', {not: 'b'}))
  expect(looks).toEqual(['a b', 'a c', 'a', 'a', 'a'])
})

test('a problem may be less bad than its rule, never worse', () => {
  const levels = defineRule({id: 'levels', description: 'Levels.'}, ({report, tree}) => ({
    root() {
      for (const severity of ['error', 'warn', 'info'] as const) {
        report({message: severity, place: tree, severity})
      }
    }
  }))
  expect(lint('a', levels).sort()).toEqual([
    '1:1 info levels: info',
    '1:1 warn levels: error',
    '1:1 warn levels: warn'
  ])
})

test.each([
  ['disable', '<!--studymark disable no-paragraph-->\n\na\n\nb', []],
  ['disable of all', '<!--studymark disable-->\n\na\n\n- b', []],
  ['disable with a reason', '<!--studymark disable no-paragraph -- why not-->\n\na', []],
  ['disable of others', '<!--studymark disable no-item-->\n\na', ['3:1 no-paragraph']],
  ['what stands before', 'a\n\n<!--studymark disable no-paragraph-->\n\nb', ['1:1 no-paragraph']],
  [
    'enable',
    '<!--studymark disable no-paragraph-->\n\na\n\n<!--studymark enable-->\n\nb',
    ['7:1 no-paragraph']
  ],
  [
    'enable of one',
    '<!--studymark disable-->\n\n- a\n\n<!--studymark enable no-item-->\n\n- b',
    ['7:1 no-item']
  ],
  ['ignore', '<!--studymark ignore no-paragraph-->\n\na\n\nb', ['5:1 no-paragraph']],
  ['ignore on the line before', '<!--studymark ignore-->\na\n\nb', ['4:1 no-paragraph']],
  ['ignore within', 'a <!--studymark ignore no-paragraph--> b\n\nc', ['3:1 no-paragraph']],
  [
    'ignore within an item',
    '- a <!--studymark ignore-->\n- b',
    ['2:1 no-item', '2:3 no-paragraph']
  ],
  ['disable-file', 'a\n\n- b\n\n<!--studymark disable-file no-paragraph-->', ['3:1 no-item']],
  ['several rules', '<!--studymark disable no-paragraph, no-item-->\n\na\n\n- b', []]
])('comments silence findings: %s', (_, text, expected) => {
  const findings = runRules(lintFileOf(text), on(noParagraph, noItem))
  expect(findings.map(({rule, start}) => `${start.line}:${start.column} ${rule}`)).toEqual(expected)
})

test('what stops a build cannot be silenced', () => {
  const stops = defineRule({...noParagraph.rule, id: 'stops', stopsBuild: true}, (context) =>
    noParagraph.rule.create(context)
  )
  expect(lint('<!--studymark disable-->\n\na', stops)).toHaveLength(1)
})

test('comments of remark silence as ours do, and are not asked what they are for', () => {
  const text = [
    '<!--lint disable no-paragraph-->',
    'one',
    '<!--lint enable no-paragraph-->',
    'two',
    '<!--lint ignore-->',
    'three',
    '<!--lint disable of-others-->',
    '<!--lint skip-->',
    '<!--linted disable no-paragraph-->',
    'four'
  ].join('\n\n')
  expect(lint(text, noParagraph, noUnknownDirective, noUnusedDirective)).toEqual([
    '7:1 warn no-paragraph: Unexpected paragraph, expected none',
    '19:1 warn no-paragraph: Unexpected paragraph, expected none'
  ])
})
