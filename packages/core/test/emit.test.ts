/** The list of emitters, and how one is chosen. */
import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {emitters} from '../src/emit/index.ts'
import {emitted} from './emit-buffer.ts'
import {deck, sample} from './emit-sample-deck.ts'

const run = promisify(execFile)

test('the emitters are in alphabetical order', () => {
  expect(emitters.map(({name, extension}) => `${name} ${extension}`)).toEqual([
    'anki .apkg',
    'anki-text .txt',
    'csv .csv',
    'json .json',
    'notebook .json'
  ])
})

test('an unknown emitter is refused with the names there are', async () => {
  await expect(emitted('cvs', {deck: deck()})).rejects.toThrow(
    new Error('Unexpected emitter `cvs`, expected `anki`, `anki-text`, `csv`, `json` or `notebook`')
  )
})

test('an emitter of the caller’s own is used as it is', async () => {
  const shout = {
    name: 'shout',
    extension: '.txt',
    emit: async ({deck}, sink) => sink.write(deck.name.toUpperCase())
  } satisfies Parameters<typeof emitted>[0]
  expect(String(await emitted(shout, {deck: deck()}))).toBe('SAMPLE')
})

test('a sink that is slow is waited for', async () => {
  for (const {name, emit} of emitters) {
    let waiting = 0
    const write = async () => {
      expect(++waiting, name).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      waiting--
    }
    await emit({notebooks: [], deck: sample}, {write})
    expect(waiting, name).toBe(0)
  }
})

test('a deck gives the same bytes twice, in every time zone and language', async () => {
  const script = fileURLToPath(new URL('emit-print-hashes.ts', import.meta.url))
  const hashes = async (env: Record<string, string>) => {
    const args = ['--conditions=studymark-source', '--import', 'tsx', script]
    const {stdout} = await run(process.execPath, args, {env: {...process.env, ...env}})
    return stdout
  }
  const first = await hashes({TZ: 'UTC', LANG: 'C'})
  expect(first.split('\n')).toHaveLength(emitters.length + 1)
  expect(await hashes({TZ: 'UTC', LANG: 'C'})).toBe(first)
  expect(await hashes({TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8'})).toBe(first)
})
