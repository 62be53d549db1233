/** What earlier runs found out is used as long as nothing changed, and never more than that. */
import {existsSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {prune} from '../src/cache/prune.ts'
import {filesIn, folderWith, studymark, type Run} from './studymark.ts'

const notes = '## Cells\n\n### Questions\n\n- What is a cell\n- What is a gene?\n'

/** Runs in a folder with a cache of its own. */
function runsIn(folder: string, cache: string) {
  return (...args: string[]): Promise<Run> =>
    studymark(folder, args, {env: {STUDYMARK_CACHE: cache}})
}

/** The entries of a cache, and what stands in each. */
function entriesIn(cache: string): string[] {
  return filesIn(cache).filter((name) => name.endsWith('.json'))
}

/** Writes something into every entry that no run would find out. */
function tamper(cache: string): void {
  for (const name of entriesIn(cache)) {
    const path = join(cache, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll('Unexpected', 'Remembered'))
  }
}

describe('lint', () => {
  const lint = ['lint', '.', '--preset', 'strict', '--format', 'json']

  test('uses what the run before found, and keeps it for the next', async () => {
    const cache = folderWith({})
    const run = runsIn(folderWith({'a.md': notes}), cache)
    const first = await run(...lint)
    expect(first.stdout).toContain('Unexpected')
    tamper(cache)
    const second = await run(...lint)
    expect(second.stdout).toBe(first.stdout.replaceAll('Unexpected', 'Remembered'))
    expect(second.code).toBe(first.code)
  })

  test('looks anew where the text, a flag or the config is another', async () => {
    const cache = folderWith({})
    const folder = folderWith({'a.md': notes})
    const run = runsIn(folder, cache)
    const first = await run(...lint)
    tamper(cache)
    const other = await run('lint', '.', '--format', 'json')
    expect(other.stdout).not.toContain('Remembered')
    writeFileSync(join(folder, 'studymark.config.json'), '{"dialects": ["section"]}')
    expect((await run(...lint)).stdout).not.toContain('Remembered')
    rmSync(join(folder, 'studymark.config.json'))
    writeFileSync(join(folder, 'a.md'), `${notes}\n`)
    expect((await run(...lint)).stdout).toBe(first.stdout)
  })

  test('looks anew where a file that was linked to comes or goes', async () => {
    const folder = folderWith({'a.md': '# A\n\nSee [b](b.md).\n'})
    const run = runsIn(folder, folderWith({}))
    const lintAlone = ['lint', 'a.md', '--rule', 'link-resolves:warn', '--format', 'json']
    const isFound = async () => (await run(...lintAlone)).stdout.includes('"link-resolves"')
    expect(await isFound()).toBe(true)
    writeFileSync(join(folder, 'b.md'), '# B\n')
    expect(await isFound()).toBe(false)
    rmSync(join(folder, 'b.md'))
    expect(await isFound()).toBe(true)
  })

  test('finds what files say of each other, remembered or not', async () => {
    const folder = folderWith({'a.md': notes, 'b.md': notes})
    const run = runsIn(folder, folderWith({}))
    const first = await run(...lint)
    expect(first.stdout).toContain('question-is-unique')
    writeFileSync(join(folder, 'b.md'), notes.replace('gene', 'genome').replace('a cell', 'a wall'))
    const second = await run(...lint)
    expect(second.stdout).not.toContain('question-is-unique')
  })

  test('does without what is damaged', async () => {
    const cache = folderWith({})
    const run = runsIn(folderWith({'a.md': notes}), cache)
    const first = await run(...lint)
    for (const name of entriesIn(cache)) writeFileSync(join(cache, name), '{"key": ')
    expect(await run(...lint)).toEqual(first)
  })

  test.each([
    ['a file', (folder: string) => join(folder, 'a.md')],
    // Says of what is asked for below it that the folder itself is not there.
    ['a folder that takes none', () => (existsSync('/proc') ? '/proc/a/b' : '/dev/null/a/b')]
  ])('does without where the folder would be in %s, and says so once', async (_, cacheIn) => {
    const folder = folderWith({'a.md': notes, 'b.md': notes})
    const cache = cacheIn(folder)
    const first = await runsIn(folder, folderWith({}))(...lint)
    const said = `Unexpected cache folder \`${cache}\`, expected one that can be made; nothing is kept\n`
    expect(await runsIn(folder, cache)(...lint)).toEqual({...first, stderr: said + first.stderr})
  })

  test('is asked by many runs at once', async () => {
    const cache = folderWith({})
    const run = runsIn(folderWith({'a.md': notes, 'b.md': notes}), cache)
    const runs = await Promise.all(Array.from({length: 4}, () => run(...lint)))
    for (const one of runs) expect(one).toEqual(runs[0])
    expect(entriesIn(cache)).toHaveLength(2)
  })

  test('neither asks nor keeps with --no-cache', async () => {
    const cache = folderWith({})
    const run = runsIn(folderWith({'a.md': notes}), cache)
    const first = await run(...lint, '--no-cache')
    expect(entriesIn(cache)).toEqual([])
    expect(first.stdout).toContain('question-ends-with-mark')
  })
})

test('a deck of what is remembered is the same to the byte', async () => {
  const cache = folderWith({})
  const folder = folderWith({
    'a.md': '---\ntags: [x]\n---\n\n## What is a cell?\n\nThe smallest unit of life.\n',
    'b.md': '## What is a cell?\n\nThe smallest unit of life.\n'
  })
  const run = runsIn(folder, cache)
  const build = ['build', '.', '--no-lock', '--out', 'deck.apkg']
  const first = await run(...build)
  const deck = readFileSync(join(folder, 'deck.apkg'))
  expect(entriesIn(cache)).toHaveLength(4)
  const second = await run(...build)
  expect(second).toEqual(first)
  expect(readFileSync(join(folder, 'deck.apkg'))).toEqual(deck)
  rmSync(join(folder, 'b.md'))
  expect((await run(...build)).stdout).toContain('1 card')
})

test('cards with pictures are remembered, and made anew when a picture changes', async () => {
  const cache = folderWith({})
  const folder = folderWith({
    'a.md': '## What is drawn?\n\n![A cell](cell.svg)\n',
    'cell.svg': '<svg><path d="M0 0"/></svg>'
  })
  const run = runsIn(folder, cache)
  const deckOf = async () => {
    const {stderr} = await run('build', '.', '--no-lock', '--out', 'deck.json')
    return {stderr, deck: readFileSync(join(folder, 'deck.json'), 'utf8')}
  }
  const first = await deckOf()
  expect(entriesIn(cache)).toHaveLength(2)
  expect(await deckOf()).toEqual(first)
  const [name = ''] = /cell-[0-9a-f]{16}\.svg/.exec(first.deck) ?? []
  expect(first.deck.split(name)).toHaveLength(3)
  writeFileSync(join(folder, 'cell.svg'), '<svg><path d="M1 1"/></svg>')
  const second = await deckOf()
  expect(second.deck).toMatch(/cell-[0-9a-f]{16}\.svg/)
  expect(second.deck).not.toContain(name)
  rmSync(join(folder, 'cell.svg'))
  expect((await deckOf()).stderr).toContain('Unexpected missing media `cell.svg`')
})

describe('what was long unused', () => {
  const day = 24 * 60 * 60
  const now = 1_700_000_000

  test('goes, once a day', () => {
    const cache = folderWith({'aa/old.json': '{}', 'aa/new.json': '{}'})
    utimesSync(join(cache, 'aa/old.json'), now - 31 * day, now - 31 * day)
    utimesSync(join(cache, 'aa/new.json'), now - 29 * day, now - 29 * day)
    prune(cache, now)
    expect(existsSync(join(cache, 'aa/old.json'))).toBe(false)
    expect(existsSync(join(cache, 'aa/new.json'))).toBe(true)
    utimesSync(join(cache, 'pruned'), now - 60, now - 60)
    utimesSync(join(cache, 'aa/new.json'), 0, 0)
    prune(cache, now)
    expect(existsSync(join(cache, 'aa/new.json'))).toBe(true)
    prune(cache, now + 2 * day)
    expect(existsSync(join(cache, 'aa/new.json'))).toBe(false)
  })
})
