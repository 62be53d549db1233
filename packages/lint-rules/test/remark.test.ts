/** In stock remark, a preset says what `studymark lint` says. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {exam, recommended, rules, runRules, strict} from '@studymark/lint-rules'
import {lintFileOf, type Preset} from '@studymark/lint-rules'
import examPreset from '@studymark/lint-rules/exam'
import questionHasAnswer from '@studymark/lint-rules/question-has-answer'
import recommendedPreset from '@studymark/lint-rules/recommended'
import strictPreset from '@studymark/lint-rules/strict'
import remarkParse from 'remark-parse'
import {lintRule} from 'unified-lint-rule'
import type {Preset as RemarkPreset} from 'unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const notes = markdownIn(join(root, '../shared/notes'))
const paths = [...markdownIn(join(root, 'fixtures')), ...notes]

const presets: Array<[Preset, RemarkPreset]> = [
  [recommended, recommendedPreset],
  [strict, strictPreset],
  [exam, examPreset]
]

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
}

async function run(text: string, ...presets: RemarkPreset[]) {
  const processor = unified().use(remarkParse)
  for (const preset of presets) processor.use(preset)
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.messages
}

async function messagesOf(text: string, preset: RemarkPreset) {
  return (await run(text, preset))
    .map(({place, ruleId, reason, fatal}) => {
      const {start, end} = place && 'start' in place ? place : {}
      return `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${fatal} ${ruleId}: ${reason}`
    })
    .sort()
}

function findingsOf(text: string, {rules}: Preset) {
  const configured = rules.map(([rule, severity, options]) => ({rule, severity, options}))
  return runRules(lintFileOf(text), configured)
    .map(({start, end, rule, severity, message}) => {
      const place = `${start.line}:${start.column}-${end.line}:${end.column}`
      return `${place} ${severity === 'error'} ${rule}: ${message}`
    })
    .sort()
}

describe.each(presets)('$name', (preset, remarkPreset) => {
  test.each(paths.map((path) => [path.replace(root, ''), path]))(
    'says the same of %s',
    async (_, path) => {
      const text = readFileSync(path, 'utf8')
      expect(await messagesOf(text, remarkPreset)).toEqual(findingsOf(text, preset))
    }
  )
})

test('shared notes are there', ({skip}) => {
  if (notes.length === 0) skip('../shared/notes is not there')
})

test('every rule of a preset is there once', () => {
  for (const [{rules: chosen}] of presets) {
    expect(new Set(chosen.map(([rule]) => rule)).size).toBe(chosen.length)
    for (const [rule] of chosen) expect(rules).toContain(rule)
  }
})

test('a rule of a preset is set otherwise, or off', async () => {
  const text = 'Q: What is an acid?\n'
  const message = 'Unexpected question without an answer, expected a note that answers it'
  const set = async (...settings: unknown[]) => {
    const own = {plugins: [[questionHasAnswer, ...settings]]} as RemarkPreset
    const messages = await run(text, recommendedPreset, own)
    return messages.map(({reason, fatal}) => [reason, fatal])
  }
  expect(await set()).toEqual([[message, false]])
  expect(await set('error')).toEqual([[message, true]])
  expect(await set(['error'])).toEqual([[message, true]])
  expect(await set([2])).toEqual([[message, true]])
  expect(await set('off')).toEqual([])
  expect(await set(false)).toEqual([])
})

test('options that a rule does not have are refused', async () => {
  const own = {plugins: [[questionHasAnswer, ['warn', {sure: 1}]]]} as RemarkPreset
  const processor = unified().use(remarkParse).use(own)
  const file = new VFile('a')
  await expect(processor.run(processor.parse(file), file)).resolves.toBeDefined()
  expect(file.messages.map(String)).toEqual([
    '1:1: Unexpected key `sure`, expected no such key, in the options of `question-has-answer`'
  ])
})

test('editors are offered what mends', async () => {
  const text = '---\ndialect: outline\n---\n\n- What is an acid\n- What is a base?\n'
  const messages = await run(text, recommendedPreset)
  expect(
    messages
      .filter(({expected}) => expected)
      .map(({ruleId, actual, expected, fix}) => ({ruleId, actual, expected, fix}))
  ).toEqual([
    {
      ruleId: 'front-matter-matches-schema',
      actual: 'dialect',
      expected: ['dialects'],
      fix: [{start: 4, end: 11, text: 'dialects'}]
    },
    {
      ruleId: 'question-ends-with-mark',
      actual: '- What is an acid',
      expected: ['- What is an acid?'],
      fix: [{start: 43, end: 43, text: '?'}]
    }
  ])
})

test('a second place is the cause', async () => {
  const [message] = await run('# Acids\n\na\n\n# Acids\n\na\n', recommendedPreset)
  expect(String(message)).toBe(
    '5:1-5:8: Unexpected title `Acids` again, expected one section of it'
  )
  expect(String(message?.cause)).toBe('1:1-1:8: First section of it')
})

test('comments silence the rules of others, too', async () => {
  const other = lintRule('remark-lint:other', (tree, file) => {
    file.message('Unexpected tree, expected none', tree)
  })
  const preset = {plugins: [other, ...(recommendedPreset.plugins ?? [])]}
  expect(await run('a', preset)).toHaveLength(1)
  expect(await run('<!--studymark disable-file other-->\n\na', preset)).toEqual([])
  expect((await run('<!--studymark disable-file othre-->\n\na', preset)).map(String)).toEqual([
    '1:1-3:2: Unexpected tree, expected none',
    '1:28-1:33: Unexpected rule `othre`, expected the name of one'
  ])
})
