/** The four laws of the notebook, over every fixture, real notes and arbitrary Markdown. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Notebook} from '../src/ast.ts'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {checkLaws} from './laws/check-laws.ts'
import {markdown} from './laws/markdown.ts'

const notes = '../shared/notes'

describe('every fixture keeps the laws', () => {
  it.each(notesIn('fixtures'))('%s', (path) => {
    expect(violationsOf(readFileSync(path, 'utf8'))).toEqual([])
  })
})

describe('real notes keep the laws', () => {
  if (!existsSync(notes)) it.skip(`${notes} is not here`, () => undefined)
  else {
    it.each(notesIn(notes))('%s', (path) => {
      expect(violationsOf(readFileSync(path, 'utf8'))).toEqual([])
    })
  }
})

it('arbitrary Markdown keeps the laws', () => {
  const keepsLaws = fc.property(markdown, (text) => {
    const violations = violationsOf(text)
    if (violations.length > 0) throw new Error(violations.join('\n'))
  })
  // One seed: whoever runs it sees the same.
  fc.assert(keepsLaws, {numRuns: 1000, seed: 1})
})

function notesIn(folder: string): string[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
    .sort()
}

/** What breaks a law; a throw breaks the fourth. */
function violationsOf(text: string): string[] {
  const notebook = read(text)
  // Kept from being the same object by any cache.
  const again = read(`${text} `.slice(0, -1))
  expect(again).toEqual(notebook)
  return checkLaws(text, notebook)
}

function read(text: string): Notebook {
  return recognise(parse(text), {text, path: 'notes.md'})
}
