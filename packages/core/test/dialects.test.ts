/** Every folder of `fixtures/dialects/<dialect>/<sentence>/`: `input.md` reads as `notebook.txt`. */
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {draw} from './draw.ts'
import {checkLaws} from './laws/check-laws.ts'

const root = fileURLToPath(new URL('../../../fixtures/dialects/', import.meta.url))

describe.each(readdirSync(root))('%s', (dialect) => {
  test.each(readdirSync(root + dialect))('%s', async (sentence) => {
    const folder = `${root}${dialect}/${sentence}/`
    const text = readFileSync(`${folder}input.md`, 'utf8')
    const notebook = recognise(parse(text), {text})
    await expect(`${draw(notebook)}\n`).toMatchFileSnapshot(`${folder}notebook.txt`)
    expect(checkLaws(text, notebook)).toEqual([])
  })
})
