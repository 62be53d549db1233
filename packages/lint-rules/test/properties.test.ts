/** Laws that every rule keeps on any text. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {checkDeck, compile, type Finding, parse} from '@studymark/core'
import {
  conclude,
  fixText,
  lintFile,
  lintFileOf,
  recommended,
  rules,
  runRules
} from '@studymark/lint-rules'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {answersOf} from '../src/same-answers.ts'
import {arbitraryNotes} from './arbitrary-notes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders = [join(root, 'fixtures'), join(root, '../shared/notes')].filter(existsSync)
const paths = folders.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
)

const all = rules.map((rule) => ({rule, severity: rule.rule.severity}))
const lint = (text: string): Finding[] => runRules(lintFileOf(text), all)

/** Holds for each finding and fix of a text, whatever is in it. */
function expectSound(text: string): void {
  const source = text.replace(/^\uFEFF/, '')
  for (const finding of lint(text)) {
    const {message, start, end, cause, fix = [], suggestions = [], rule} = finding
    expect(message, rule).toMatch(/^Unexpected .*[^.]$/su)
    expect(message).not.toMatch(/failure of the rule/)
    for (const place of [{start, end}, ...(cause ? [cause] : [])]) {
      expect(place.start.offset).toBeGreaterThanOrEqual(0)
      expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset ?? 0)
      expect(place.end.offset).toBeLessThanOrEqual(source.length)
    }
    for (const edit of [fix, ...suggestions.map((one) => one.fix)].flat()) {
      expect(edit.start).toBeGreaterThanOrEqual(0)
      expect(edit.end).toBeGreaterThanOrEqual(edit.start)
      expect(edit.end).toBeLessThanOrEqual(source.length)
    }
  }
  const fixed = fixText(text, lint)
  expect(fixText(fixed, lint)).toBe(fixed)
  expect(lint(fixed).filter(({fix}) => fix)).toEqual([])
}

test.each(paths.map((path) => [path.replace(root, ''), path]))(
  'fixes leave right options and answers alone in %s',
  (_, path) => {
    const text = readFileSync(path, 'utf8')
    const fixed = fixText(text, lint)
    if (fixed !== text) expect(answersIn(fixed)).toEqual(answersIn(text))
  }
)

/** In one case of letters: a fix may write a term as the rest of the file does. */
function answersIn(text: string): unknown {
  return JSON.parse(JSON.stringify(answersOf(lintFileOf(text))).toLowerCase())
}

describe('findings have their place, and fixes end', () => {
  test.each(paths.map((path) => [path.replace(root, ''), path]))('in %s', (_, path) => {
    expectSound(readFileSync(path, 'utf8'))
  })

  test('in any text', () => {
    fc.assert(fc.property(arbitraryNotes, expectSound), {numRuns: 300})
  })

  test('in any characters', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), expectSound))
  })
})

test('what is clean compiles, and what a build refuses is an error', () => {
  const rules = recommended.rules.map(([rule, severity, options]) => ({rule, severity, options}))
  fc.assert(
    fc.property(fc.array(arbitraryNotes, {maxLength: 3}), (texts) => {
      const files = texts.map((text, at) => ({path: `${at}.md`, text}))
      const findings = conclude(
        files.map(({path, text}) => ({report: lintFile(lintFileOf(text, {path}), rules), rules}))
      ).flat()
      const isClean = findings.every(({severity}) => severity !== 'error')
      const {findings: refused, deck} = compile(files, {name: 'notes', now: 0})
      const errors = refused.filter(({severity}) => severity === 'error')
      for (const {rule, message, path} of errors) {
        expect(findings).toContainEqual(expect.objectContaining({rule, message, path}))
      }
      if (isClean) {
        expect(errors).toEqual([])
        expect(checkDeck(deck).filter(({severity}) => severity === 'error')).toEqual([])
      }
    }),
    {numRuns: 300}
  )
})

test('the notes are those of one tree, however many rules ask', () => {
  const text = '# Acids\n\n- What is an acid?\n'
  const file = lintFileOf(text, {}, parse(text))
  expect(file.findings).toBe(file.findings)
  expect(file.directives).toBe(file.directives)
})
