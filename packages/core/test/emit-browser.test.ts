/** What a page's worker would make: bundled for browsers, run without anything of Node's. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {emitters} from '../src/emit/index.ts'
import {emitted} from './emit-buffer.ts'
import {sample} from './emit-sample-deck.ts'

const SCRIPT = `
import {ankiWith} from './src/emit/anki.ts'
import {emit} from './src/emit/emit.ts'
import {sample} from './test/emit-sample-deck.ts'

globalThis.emitted = async (name, wasm) => {
  const chunks = []
  const write = (chunk) => chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  await emit(name === 'anki' ? ankiWith(wasm) : name, {notebooks: [], deck: sample}, {write})
  return chunks
}
`

test.each(emitters.map(({name}) => name))(
  '%s makes the same of a deck as in Node',
  async (name) => {
    const {outputFiles} = await build({
      stdin: {contents: SCRIPT, resolveDir: new URL('..', import.meta.url).pathname},
      bundle: true,
      format: 'iife',
      platform: 'browser',
      conditions: ['worker'],
      logLevel: 'error',
      write: false
    })
    const wasm = readFileSync(
      createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm-browser.wasm')
    )
    const {WebAssembly, performance} = globalThis
    const worker = createContext({
      WebAssembly,
      TextEncoder,
      TextDecoder,
      performance,
      atob,
      name,
      wasm
    })
    runInContext(outputFiles[0]?.text ?? '', worker)
    // What the script above gives.
    const chunks = (await runInContext('emitted(name, wasm)', worker)) as Uint8Array[]
    expect(Buffer.concat(chunks)).toEqual(await emitted(name, {deck: sample}))
  }
)
