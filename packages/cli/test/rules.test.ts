/** `studymark rules`: the list, and the page of one rule. */
import {readFileSync} from 'node:fs'
import {exam, recommended, rules, strict} from '@studymark/lint-rules'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const pageOf = (id: string) =>
  readFileSync(new URL(`../../lint-rules/src/rules/${id}.md`, import.meta.url), 'utf8')

test('lists every rule with its presets, whether it mends, and what holds', async () => {
  const {code, stdout, stderr} = await studymark(folderWith({}), ['rules'])
  const lines = stdout.split('\n')
  expect(lines[0]).toBe(
    'rule                         recommended  strict  exam   what holds (* where `--fix` mends)'
  )
  expect(lines.slice(1, -1).map((line) => line.split(' ', 1)[0])).toEqual(
    rules.map(({rule}) => rule.id)
  )
  expect(lines).toContain(
    'choice-labels-in-order       warn         warn    warn   The labels of options follow each other from the first letter on. *'
  )
  expect(lines).toContain(
    'note-is-short                off          warn    off    A note has few enough words to be recalled at once.'
  )
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('lists the same as JSON', async () => {
  const {stdout} = await studymark(folderWith({}), ['rules', '--json'])
  const listed = JSON.parse(stdout) as Array<{id: string; presets: Record<string, string>}>
  expect(listed.find(({id}) => id === 'note-is-short')).toEqual({
    id: 'note-is-short',
    description: 'A note has few enough words to be recalled at once.',
    url: 'https://unpkg.com/@studymark/lint-rules/src/rules/note-is-short.md',
    fixable: false,
    stopsBuild: false,
    presets: {recommended: 'off', strict: 'warn', exam: 'off'},
    schema: rules.find(({rule}) => rule.id === 'note-is-short')?.rule.schema
  })
  for (const preset of [recommended, strict, exam]) {
    const on = listed.filter(({presets}) => presets[preset.name] !== 'off').map(({id}) => id)
    const rulesIn = preset.rules.map(([rule]) => rule.rule.id)
    expect(on).toEqual(rulesIn.toSorted())
  }
})

test('prints the page of a rule, and how bad presets take it', async () => {
  const {code, stdout} = await studymark(folderWith({}), ['rules', 'note-is-short'])
  const presets = 'In presets: recommended off, strict warn, exam off'
  expect(stdout).toBe(`${pageOf('note-is-short')}\n${presets}\n`)
  expect(code).toBe(0)
  const {stdout: json} = await studymark(folderWith({}), ['rules', 'card-is-unique', '--json'])
  expect(JSON.parse(json)).toMatchObject({id: 'card-is-unique', page: pageOf('card-is-unique')})
})
