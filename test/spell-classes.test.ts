/** What is built finds the same as what is written. */
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {classRanges} from '../scripts/class-ranges.ts'
import {spellClasses} from '../scripts/spell-classes.ts'

/** What code makes of itself once its classes are spelled out. */
function run(code: string): unknown {
  const spelled = spellClasses(code)
  expect(spelled).not.toMatch(/\\p\{L\}/u)
  return runInNewContext(`${spelled};result`)
}

test.each(['L', 'Lu', 'N', 'M', 'P', 'S', 'Script=Han', 'sc=Hiragana'])(
  'the ranges of %s are its characters, and some that no text holds',
  (name) => {
    const [spelled, asked] = [`[${classRanges(name)}]`, `\\p{${name}}`].map(
      (of) => new RegExp(of, 'u')
    )
    const free = /[\p{Cn}\p{Co}\p{Cs}]/u
    const others: string[] = []
    for (let point = 0; point <= 0x10_ff_ff; point++) {
      const character = String.fromCodePoint(point)
      if (spelled?.test(character) !== asked?.test(character) && !free.test(character))
        others.push(character)
    }
    expect(others).toEqual([])
  }
)

test.each([
  ['alone, and left out', String.raw`/^\p{L}+\P{L}$/u`, ['äб1'], ['äб', '1a']],
  ['among others', String.raw`/^[\s\p{L}\]-]+$/u`, ['ä ]-'], ['ä[', '1']],
  [
    'behind brackets that mean themselves',
    String.raw`/^\[\p{N}\]$/u`,
    ['[5]', '[٣]'],
    ['5', '[[5]']
  ],
  ['left out between brackets', String.raw`/^[\P{N}\p{L}]$/u`, ['ä', '-'], ['5']]
])('a class %s', (_, pattern, found, others) => {
  const result = run(`var result = ${pattern}`) as RegExp
  expect([...found, ...others].filter((text) => result.test(text))).toEqual(found)
})

test('a pattern is one object at each meeting, and one that keeps its place begins anew', () => {
  const code = String.raw`
    const kept = () => /\p{L}/u
    const anew = () => /\p{L}/gu
    const found = (text) => [text.replace(/\p{L}/gu, '-'), text.match(/\p{L}/gu)]
    const result = [kept() === kept(), anew() === anew(), found('a1b'), found('a1b')]`
  const found = ['-1-', ['a', 'b']]
  expect(run(code)).toEqual([true, false, found, found])
  expect(spellClasses(code).match(/\$pattern\d\?\?=/gu)).toHaveLength(3)
})

test.each([
  ['whose case is of no matter', String.raw`const result = /\p{L}/iu.source`],
  [
    'that a function is given',
    String.raw`const given = (pattern) => pattern.source, result = given(/\p{L}/u)`
  ]
])('a pattern is left as it is %s', (_, code) => {
  expect(spellClasses(code)).toBe(code)
})

test('variables stand behind a hashbang and directives', () => {
  expect(spellClasses('#!/usr/bin/env node\n"use strict";\nvar found = /\\p{sc=Thai}/u')).toMatch(
    /^#!\/usr\/bin\/env node\n"use strict";\nvar \$class_sc_Thai=".*",\$pattern0;\n\nvar found = \(\$pattern0\?\?=new RegExp\("\["\+\$class_sc_Thai\+"\]","u"\)\)$/u
  )
})
