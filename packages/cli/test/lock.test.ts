/** The lock: what a build remembers, plans and refuses. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {filesIn, folderWith, studymark} from './studymark.ts'

const sea =
  '# Sea\n\n## Questions\n\n- What moves the tide?\n  - The moon.\n- Why is foam white?\n  - Its walls scatter light.\n'

const lockIn = (folder: string): string => readFileSync(join(folder, 'studymark.lock'), 'utf8')

async function builtOnce(): Promise<string> {
  const folder = folderWith({'sea.md': sea})
  const {code} = await studymark(folder, ['build', 'sea.md', '--out', 'a.apkg'])
  expect(code).toBe(0)
  return folder
}

test('a build leaves a lock beside it, and the same notes leave the same lock', async () => {
  const folder = await builtOnce()
  expect(filesIn(folder)).toEqual(['a.apkg', 'sea.md', 'studymark.lock'])
  const lock = lockIn(folder)
  await studymark(folder, ['build', 'sea.md', '--out', 'b.csv'])
  expect(lockIn(folder)).toBe(lock)
})

test('`--no-lock` leaves none, `--lock` puts it elsewhere', async () => {
  const folder = folderWith({'sea.md': sea})
  await studymark(folder, ['build', 'sea.md', '--out', 'a.csv', '--no-lock'])
  expect(filesIn(folder)).toEqual(['a.csv', 'sea.md'])
  await studymark(folder, ['build', 'sea.md', '--out', 'a.csv', '--lock', 'deck.lock'])
  expect(filesIn(folder)).toEqual(['a.csv', 'deck.lock', 'sea.md'])
})

test('`--plan` says what would happen to each card and writes nothing', async () => {
  const folder = await builtOnce()
  const text = `${sea.replace('moves', 'drives').replace(/- Why[^]*/, '')}- What is brine?\n  - Salt water.\n`
  writeFileSync(join(folder, 'sea.md'), text)
  const lock = lockIn(folder)
  const {code, stdout, stderr} = await studymark(folder, ['build', 'sea.md', '--plan'])
  const [, guid = ''] = /"(\w+)": \{[^\n]*"Why is foam white\?"/.exec(lock) ?? []
  expect(stdout.split('\n')).toEqual([
    'changed   sea.md:5  What drives the tide? (known by likeness)',
    'added     sea.md:7  What is brine?',
    'removed   sea.md  Why is foam white?',
    '3 cards: 1 added, 1 changed, 1 removed',
    'Removed cards stay in Anki until you delete them; its browser finds them by:',
    `  Id:${guid}`,
    ''
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(lockIn(folder)).toBe(lock)
})

describe('a build stops, and leaves what was there, where', () => {
  const nothing = '1 error\nNothing was written\n'

  test('`--frozen-lock` finds a lock out of date', async () => {
    const folder = folderWith({'sea.md': sea})
    const {code, stderr} = await studymark(folder, [
      ...['build', 'sea.md', '--out', 'a.csv', '--frozen-lock']
    ])
    expect(stderr).toBe(
      `studymark.lock:1:1: error: Unexpected change of the lock, expected it up to date lock-is-frozen\n${nothing}`
    )
    expect(code).toBe(1)
    expect(filesIn(folder)).toEqual(['sea.md'])
  })

  test('more cards are removed than `--max-removed`', async () => {
    const folder = await builtOnce()
    writeFileSync(join(folder, 'sea.md'), sea.replace(/- Why[^]*/, ''))
    const {code, stderr} = await studymark(folder, [
      ...['build', 'sea.md', '--out', 'a.csv', '--max-removed', '0']
    ])
    expect(stderr).toBe(
      `studymark.lock:1:1: error: Unexpected 1 removed card, expected at most \`0\` few-cards-are-removed\n${nothing}`
    )
    expect(code).toBe(1)
    expect(filesIn(folder)).toEqual(['a.apkg', 'sea.md', 'studymark.lock'])
  })

  test('the deck has another name, unless drift is allowed', async () => {
    const folder = await builtOnce()
    const renamed = ['build', 'sea.md', '--out', 'a.csv', '--deck', 'Other']
    const stopped = await studymark(folder, renamed)
    expect(stopped.stderr).toBe(
      'studymark.lock:1:1: error: Unexpected deck `Other::sea`, expected `a::sea` as before: Anki would leave 2 cards in the old deck and put only new ones in the new (`--allow-drift` accepts that) identity-is-stable\n' +
        nothing
    )
    expect((await studymark(folder, [...renamed, '--allow-drift'])).code).toBe(0)
    expect(await studymark(folder, renamed)).toMatchObject({code: 0, stderr: ''})
  })

  test('the lock holds a conflict', async () => {
    const folder = await builtOnce()
    const lock = lockIn(folder).replace('"cards": {\n', '"cards": {\n<<<<<<< mine\n')
    writeFileSync(join(folder, 'studymark.lock'), lock)
    const {code, stderr} = await studymark(folder, ['build', 'sea.md', '--out', 'a.csv'])
    expect(stderr).toMatch(
      /^studymark\.lock:\d+:1: error: Unexpected conflict marker, expected a merged lock lock-is-readable\n/
    )
    expect(code).toBe(1)
    expect(lockIn(folder)).toBe(lock)
  })

  test('`--max-removed` is no number', async () => {
    const {code, stderr} = await studymark(folderWith({'sea.md': sea}), [
      ...['build', 'sea.md', '--out', 'a.csv', '--max-removed', 'few']
    ])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'Unexpected `--max-removed few`, expected a whole number\n'
    })
  })
})

test('a file that was renamed keeps its cards, and what to do in Anki is told once', async () => {
  const folder = await builtOnce()
  const guids = lockIn(folder).match(/^"\w{10,}"/gm)
  const moved = folderWith({'ocean.md': sea, 'studymark.lock': lockIn(folder)})
  const {stdout} = await studymark(moved, ['build', '.', '--plan'])
  expect(stdout).toContain('2 cards: 2 moved\n')
  const build = ['build', '.', '--out', 'a.csv']
  expect(await studymark(moved, build)).toMatchObject({
    code: 0,
    stderr:
      'studymark.lock:1:1: warn: Unexpected deck `a::ocean`, expected `a::sea` as before: Anki leaves 2 cards there until you rename the deck in Anki, too identity-is-stable\n1 warning\n'
  })
  expect(lockIn(moved).match(/^"\w{10,}"/gm)).toEqual(guids)
  expect(await studymark(moved, build)).toMatchObject({code: 0, stderr: ''})
})
