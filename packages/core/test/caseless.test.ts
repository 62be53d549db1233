import {expect, test} from 'vitest'
import {caseless} from '../src/caseless.ts'

test('takes capital and small letters for the same, in the text and in the pattern', () => {
  const own = caseless(/^(?:Antwort|ответ|απάντηση|CÂU)\s?[A-D]$/u)
  for (const text of ['antwort b', 'ANTWORT B', 'Ответ c', 'ΑΠΆΝΤΗΣΗ D', 'câu a', 'Câu A'])
    expect(own.test(text), text).toBe(true)
  expect(own.test('Antwort e')).toBe(false)
})

test('leaves what a backslash gives another meaning', () => {
  expect(caseless('^\\S\\D\\W\\P{L}$').test('aé-1')).toBe(true)
  expect(caseless('^\\S\\D\\W\\P{L}$').test('a1-1')).toBe(false)
  expect(caseless('\\\\A').test('\\a')).toBe(true)
})

test('knows letters and numbers alone, among others, and left out', () => {
  const own = caseless('^\\p{L}[-\\p{L}\\]\\p{N}]+\\P{N}[\\P{L}]$')
  expect(own.test('Äб-ß]½ж1')).toBe(true)
  expect(own.test('Äб-ß]½1')).toBe(false)
  expect(own.test('1б-ß]½ж1')).toBe(false)
  expect(own.test('Äб-ß]½жB')).toBe(false)
})

test('finds things at their place, behind letters that are longer when small, too', () => {
  const found = caseless(/(?<=: )yes/u).exec('İİ: YES')
  expect(found?.index).toBe(4)
  expect(found?.[0]).toBe('yes')
  expect(caseless(/no/u).exec('yes')).toBeNull()
})

test('no letter but one is longer when it is small', () => {
  const longer: string[] = []
  for (let code = 0; code < 0x110000; code++) {
    const letter = String.fromCodePoint(code)
    if (letter.toLowerCase().length !== letter.length) longer.push(letter)
  }
  expect(longer).toEqual(['İ'])
})
