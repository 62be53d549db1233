/** Every rule keeps to its page, and its names agree. */
import {readdirSync, readFileSync} from 'node:fs'
import {rules} from '@studymark/lint-rules'
import {checkRule} from '@studymark/lint-rules/tester'
import {describe, expect, test} from 'vitest'
import {ruleIds} from '../src/rule-ids.ts'

const folder = new URL('../src/rules/', import.meta.url)
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''))
  .sort()

test('every rule is listed, in order of name', () => {
  expect(rules.map(({rule}) => rule.id)).toEqual(ids)
  expect(ruleIds).toEqual(ids)
})

describe.each(ids)('%s', (id) => {
  test('does what its page says', async () => {
    const page = readFileSync(new URL(`${id}.md`, folder), 'utf8')
    const plugin = rules.find(({rule}) => rule.id === id)!
    expect((await checkRule(plugin, page)).join('\n')).toBe('')
  })

  test('has one name', async () => {
    const names: Record<string, unknown> = await import(new URL(`${id}.ts`, folder).href)
    const plugin = rules.find(({rule}) => rule.id === id)!
    const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(names[camel]).toBe(plugin)
    expect(names['default']).toBe(plugin)
    expect(plugin.name).toBe(`remark-lint:${id}`)
    expect(plugin.rule.url).toBe(`https://unpkg.com/@studymark/lint-rules/src/rules/${id}.md`)
  })
})
