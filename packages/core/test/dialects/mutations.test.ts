/** Every fixture, damaged in the ways notes are damaged, keeps the laws. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'
import {checkLaws} from '../laws/check-laws.ts'

const root = fileURLToPath(new URL('../../../../fixtures/', import.meta.url))

const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'))
  .sort()

const mutations: Record<string, (lines: string[]) => string> = {
  'each third line deleted': (lines) => lines.filter((_, at) => at % 3 !== 1).join('\n'),
  'blank lines deleted': (lines) => lines.filter((line) => line.trim() !== '').join('\n'),
  'Windows line ends': (lines) => lines.join('\r\n'),
  'tabs for indents': (lines) => lines.map((line) => line.replace(/^ {2,}/, '\t')).join('\n'),
  'one space more at each line': (lines) => lines.map((line) => ` ${line}`).join('\n'),
  'a fence that is never closed': (lines) =>
    [...lines.slice(0, lines.length / 2), '```', ...lines.slice(lines.length / 2)].join('\n'),
  'a quote around all': (lines) => lines.map((line) => `> ${line}`).join('\n'),
  'the end cut off': (lines) => lines.join('\n').slice(0, -Math.ceil(lines.join('\n').length / 3))
}

describe.each(Object.entries(mutations))('%s', (_name, mutate) => {
  test.each(files)('%s', (path) => {
    const text = mutate(readFileSync(root + path, 'utf8').split(/\r?\n/))
    const notebook = recognise(parse(text), {text})
    expect(checkLaws(text, notebook)).toEqual([])
    expect(recognise(parse(text), {text})).toEqual(notebook)
  })
})
