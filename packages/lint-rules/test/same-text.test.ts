/** What counts as the same text; in time linear in it. */
import {expect, test} from 'vitest'
import {sameText} from '../src/same-text.ts'

test.each([
  ['*Was ist  das?*', 'was ist das'],
  ['« Über Zellen… »', 'über zellen'],
  ['什么是细胞？', '什么是细胞'],
  ['x < 3!', 'x < 3'],
  ['…', '']
])('%s says %s', (text, said) => {
  expect(sameText(text)).toBe(said)
})

test('marks without end before the last word take no longer than other text', () => {
  const marks = '、'.repeat(500_000)
  expect(sameText(`細胞${marks}膜${marks}`)).toBe(`細胞${marks}膜`)
})
