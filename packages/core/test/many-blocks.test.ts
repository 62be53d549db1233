/** Files of more blocks than a call takes arguments. */
import {expect, test} from 'vitest'
import {addAll} from '../src/add-all.ts'
import {emptyLock} from '../src/identity/lock.ts'
import {pastCards} from '../src/identity/past-cards.ts'
import {readNotes} from '../src/index.ts'
import {leastOf, mostOf} from '../src/most-of.ts'
import {compileSchema} from '../src/validate/compile-schema.ts'
import {folded} from '../src/validate/fold.ts'

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

test('more cards of a lock that follow one than a call takes', () => {
  const lock = emptyLock()
  const told = {notetype: 'Basic', deck: 'a', prompt: '', answer: '', hash: '', source: ''}
  for (let at = 0; at < MANY; at++) {
    const after = at === 0 ? '' : 'card-0'
    lock.cards[`card-${at}`] = {path: 'a.md', context: '', after, form: 'open', mod: 0, ...told}
  }
  expect(pastCards(lock, () => true).map(({guid}) => guid)).toEqual(Object.keys(lock.cards))
})

test('more values that no branch of a union takes than a call does', async () => {
  const items = {type: 'string'}
  const schema = await compileSchema({anyOf: [{type: 'array', items}, {type: 'null'}]})
  schema(Array.from({length: 2 * MANY}, () => 0))
  expect(folded(schema.errors ?? [], schema).length).toBe(2 * MANY)
})
