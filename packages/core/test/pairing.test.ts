/** Every folder of `fixtures/pairing/<sentence>/`: `input.md` is paired as `pairing.txt` says. */
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {pair} from '../src/pair/pair.ts'
import {drawPairing} from './draw-pairing.ts'

const root = fileURLToPath(new URL('../../../fixtures/pairing/', import.meta.url))

test.each(readdirSync(root))('%s', async (sentence) => {
  const folder = `${root}${sentence}/`
  const text = readFileSync(`${folder}input.md`, 'utf8')
  const notebook = pair(recognise(parse(text), {text}))
  await expect(drawPairing(notebook, text)).toMatchFileSnapshot(`${folder}pairing.txt`)
})
