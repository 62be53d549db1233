/** A carriage return alone ends a line: what is read is what line feeds in its place would give. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {satteri} from './parse-samples/satteri.ts'

const root = fileURLToPath(new URL('../../../fixtures/notes/', import.meta.url))
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) =>
  path.endsWith('.md')
)
const parsers = {remark: parse, ...(satteri && {satteri})}

describe.each(Object.entries(parsers))('%s', (_name, parser) => {
  test.each(files)('%s', (path) => {
    const text = readFileSync(root + path, 'utf8')
    const old = text.replaceAll('\n', '\r')
    expect(parser(old)).toEqual(parser(text))
    expect(recognise(parser(old), {text: old})).toEqual(recognise(parser(text), {text}))
  })

  test('mixed with the ends of other systems', () => {
    const text =
      '# Eggs\r\n\rWhich bird\rlays eggs?\r\n\r\nA. The hen\nB. None\rC. Both\r\rAnswer: A\n'
    const same = text.replace(/\r(?!\n)/g, '\n')
    expect(recognise(parser(text), {text})).toEqual(recognise(parser(same), {text: same}))
  })
})
