/** Files of more blocks than a call takes arguments. */
import {expect, test} from 'vitest'
import {addAll} from '../src/add-all.ts'
import {readNotes} from '../src/index.ts'
import {leastOf, mostOf} from '../src/most-of.ts'

const MANY = 130_000

test('the greatest and the least of many numbers', () => {
  const numbers = Array.from({length: 2 * MANY}, (_, at) => at)
  expect([mostOf(numbers), leastOf(numbers)]).toEqual([2 * MANY - 1, 0])
  expect([mostOf([]), leastOf([])]).toEqual([-Infinity, Infinity])
})

test('a list that takes more than a call does', () => {
  const numbers = [0]
  addAll(numbers, new Set(Array.from({length: 2 * MANY}, (_, at) => at)))
  expect(numbers.length).toBe(2 * MANY + 1)
})

test('more cards below an item than a call takes', {timeout: 120_000}, () => {
  const text = `- ropes\n${'  - a #card\n'.repeat(MANY)}`
  const {notebook} = readNotes({text, path: 'many.md'})
  expect(notebook.children.length).toBeGreaterThan(MANY)
})

test('a number alone above more paragraphs than a call takes', {timeout: 120_000}, () => {
  const {notebook} = readNotes({text: `1.\n\n${'a\n\n'.repeat(MANY)}`, path: 'many.md'})
  expect(notebook.children.at(-1)?.position.end.line).toBe(2 * MANY + 1)
})
