/** Progress is for a person at a terminal. */
import type {WriteStream} from 'node:tty'
import {expect, test, vi} from 'vitest'
import {noCache} from '../src/cache/cache.ts'
import type {Io} from '../src/io.ts'
import {progressFor} from '../src/progress.ts'

const io: Io = {
  cwd: '/',
  now: 0,
  stdin: (async function* () {})(),
  openCache: () => noCache,
  print: async () => {},
  say: () => {},
  colour: {results: false, talk: false},
  terminal: undefined,
  onInterrupt: () => () => {},
  isTalk: () => false
}

test('says what is being done, and never hides the cursor', async () => {
  vi.stubEnv('CI', undefined)
  vi.stubEnv('TERM', 'xterm')
  const written: string[] = []
  const still = () => true
  const write = (text: string) => written.push(text) > 0
  // What a spinner asks of a terminal, and no more.
  const terminal = {
    isTTY: true,
    columns: 80,
    write,
    cursorTo: still,
    moveCursor: still,
    clearLine: still
  }
  const progress = await progressFor({...io, terminal: terminal as unknown as WriteStream})
  await progress.show('Reading a.md')
  await progress.show('Reading b.md')
  progress.stop()
  expect(written.join('')).toMatch(/Reading a\.md.*Reading b\.md/)
  expect(written.join('')).not.toContain('\u001b[?25l')
})

test('is silent where nobody watches', async () => {
  const write = vi.spyOn(process.stderr, 'write')
  const progress = await progressFor(io)
  await progress.show('Reading a.md')
  progress.stop()
  expect(write).not.toHaveBeenCalled()
})
