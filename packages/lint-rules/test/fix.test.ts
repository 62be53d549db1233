/** Fixes change what they say, and nothing else. */
import type {Finding} from '@studymark/core'
import {applyFixes, fixText} from '@studymark/lint-rules'
import fc from 'fast-check'
import {expect, test} from 'vitest'

const point = {line: 1, column: 1, offset: 0}

const finding = (...fix: Array<[number, number, string]>): Finding => ({
  rule: 'r',
  severity: 'warn',
  message: 'm',
  start: point,
  end: point,
  fix: fix.map(([start, end, text]) => ({start, end, text}))
})

test('edits of several fixes are applied together', () => {
  expect(applyFixes('abcdef', [finding([4, 5, 'E']), finding([0, 1, 'A'], [2, 3, 'C'])])).toBe(
    'AbCdEf'
  )
})

test('of fixes that overlap the first in the text is applied, whole', () => {
  const first = finding([0, 1, 'A'], [3, 4, 'D'])
  const second = finding([2, 5, '-'])
  expect(applyFixes('abcdef', [second, first])).toBe('AbcDef')
})

test('of two insertions at one place one is left for the next pass', () => {
  expect(applyFixes('ab', [finding([1, 1, 'x']), finding([1, 1, 'y'])])).toBe('axb')
})

test('offsets count after a byte-order mark, which is kept', () => {
  expect(applyFixes('\uFEFFab\r\n', [finding([0, 1, 'A'])])).toBe('\uFEFFAb\r\n')
})

test('passes go on until nothing is left', () => {
  const shorter = (text: string) => (text.length > 1 ? [finding([0, 1, ''])] : [])
  expect(fixText('abcd', shorter)).toBe('d')
})

test('rules that undo each other end', () => {
  const flip = (text: string) => [finding([0, 1, text === 'a' ? 'b' : 'a'])]
  expect(fixText('a', flip)).toBe('a')
})

test('what lies outside every edit is kept', () => {
  const edit = fc.tuple(fc.nat(40), fc.nat(5), fc.constantFrom('', 'X', 'XYZ'))
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const text = 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(2)
      const findings = edits.map(([start, length, insert]) =>
        finding([start, start + length, insert])
      )
      const kept = [...text].filter(
        (_, at) => !edits.some(([start, length]) => start <= at && at < start + length)
      )
      const result = applyFixes(text, findings)
      let from = 0
      for (const letter of kept) {
        from = result.indexOf(letter, from) + 1
        expect(from).toBeGreaterThan(0)
      }
    })
  )
})
