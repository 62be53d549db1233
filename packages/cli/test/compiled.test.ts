/** What V8 compiles of the command is kept for the next run, and never more than a help. */
import {mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {filesIn, folderWith, studymark, type Run} from './studymark.ts'

const folder = () => folderWith({'a.md': '## Cells\n\n### Questions\n\n- What is a cell\n'})

/** Lints in a folder, with what was compiled kept in another. */
function lint(notes: string, cache: string): Promise<Run> {
  return studymark(notes, ['lint', '.', '--preset', 'strict'], {env: {STUDYMARK_CACHE: cache}})
}

function keptIn(cache: string): string[] {
  return filesIn(join(cache, 'code'))
    .filter((name) => name !== 'pruned')
    .map((name) => join(cache, 'code', name))
}

test('is kept once for each command, and anew after a day', async () => {
  const [notes, cache] = [folder(), folderWith({})]
  await lint(notes, cache)
  const [kept = ''] = keptIn(cache)
  const {mtimeMs} = statSync(kept)
  await lint(notes, cache)
  expect(keptIn(cache)).toEqual([kept])
  expect(statSync(kept).mtimeMs).toBe(mtimeMs)
  const yesterday = mtimeMs / 1000 - 25 * 60 * 60
  utimesSync(kept, yesterday, yesterday)
  await lint(notes, cache)
  expect(statSync(kept).mtimeMs).toBeGreaterThanOrEqual(mtimeMs)
  await studymark(notes, ['rules'], {env: {STUDYMARK_CACHE: cache}})
  expect(keptIn(cache)).toHaveLength(2)
})

test.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ['is empty', () => Buffer.alloc(0)],
  ['is of something else', () => Buffer.from('# Notes\n')],
  [
    'has a bit changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => byte ^ +(at === 1000)))
  ]
])('is compiled and kept anew where it %s', async (_how, damage) => {
  const [notes, cache] = [folder(), folderWith({})]
  const whole = await lint(notes, cache)
  const [kept = ''] = keptIn(cache)
  const damaged = damage(readFileSync(kept))
  writeFileSync(kept, damaged)
  expect(await lint(notes, cache)).toEqual(whole)
  expect(readFileSync(kept).equals(damaged)).toBe(false)
})

test('is not kept for what is no command, does no work, or has nowhere to write', async () => {
  const [notes, cache] = [folder(), folderWith({file: ''})]
  const run = (...args: string[]) => studymark(notes, args, {env: {STUDYMARK_CACHE: cache}})
  await run('../../lint')
  await run('lint', '--help')
  await run('lint', '--unknown')
  await lint(notes, join(cache, 'file'))
  expect(filesIn(cache)).toEqual(['file'])
})

test('leaves nothing behind where it cannot be written', async () => {
  const [notes, cache] = [folder(), folderWith({})]
  await lint(notes, cache)
  const [kept = ''] = keptIn(cache)
  rmSync(kept)
  mkdirSync(kept)
  await lint(notes, cache)
  expect(keptIn(cache)).toEqual([])
})

test.runIf(process.platform === 'linux')('is done without by who has no home', async () => {
  const notes = folder()
  const run = await studymark(notes, ['lint', '.'], {env: {STUDYMARK_CACHE: '', HOME: ''}})
  expect(run.code).toBe(0)
  expect(filesIn(notes)).toEqual(['a.md'])
})
