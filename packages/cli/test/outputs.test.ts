/** What a build writes, and what it refuses to. */
import {mkdirSync, readFileSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {filesIn, folderWith, studymark} from './studymark.ts'

const note = '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n'

describe('formats', () => {
  test('follow from the ending, or from --to in turn', async () => {
    const folder = folderWith({'n.md': note})
    const outs = ['a.apkg', 'a.txt', 'a.csv', 'A.JSON'].flatMap((name) => ['--out', name])
    const {stdout, code} = await studymark(folder, ['build', 'n.md', ...outs])
    expect(stdout).toBe(
      'Wrote a.apkg (anki)\nWrote a.txt (anki-text)\nWrote a.csv (csv)\nWrote A.JSON (json)\n' +
        '1 file: 1 card (1 open)\n'
    )
    expect(code).toBe(0)
    const given = ['--out', 'a', '--out', 'b', '--to', 'csv', '--to', 'notebook']
    const {stdout: named} = await studymark(folder, ['build', 'n.md', ...given])
    expect(named).toBe('Wrote a (csv)\nWrote b (notebook)\n1 file: 1 card (1 open)\n')
    expect(readFileSync(join(folder, 'a.csv'))).toEqual(readFileSync(join(folder, 'a')))
  })

  test('one --to goes to the one output whose ending it fits', async () => {
    const folder = folderWith({'n.md': note})
    const given = ['--out', 'a.csv', '--out', 'n.json', '--to', 'notebook']
    const {stdout} = await studymark(folder, ['build', 'n.md', ...given])
    expect(stdout).toBe('Wrote a.csv (csv)\nWrote n.json (notebook)\n1 file: 1 card (1 open)\n')
  })
})

describe('exits with 2 and writes nothing for', () => {
  const restore = 'expected another name: Anki would replace the whole collection by it'
  const endings = '`.apkg`, `.txt`, `.csv` or `.json`'
  const formats = '`anki`, `anki-text`, `csv`, `json` or `notebook`'
  test.each([
    [['collection.apkg'], `Unexpected output \`collection.apkg\`, ${restore}`],
    [['x/Collection.APKG'], `Unexpected output \`x/Collection.APKG\`, ${restore}`],
    [['backup-2024.apkg'], `Unexpected output \`backup-2024.apkg\`, ${restore}`],
    [['a.colpkg'], `Unexpected output \`a.colpkg\`, ${restore}`],
    [['a.csv', './x/../a.csv'], 'Unexpected output `./x/../a.csv` twice, expected different files'],
    [
      ['a.doc'],
      `Unexpected output \`a.doc\`, expected a name ending in ${endings}, or its format by \`--to\`: ${formats}`
    ],
    [['folder.csv'], 'Unexpected folder or device `folder.csv`, expected a file to write'],
    [['a.csv', '--to', 'cvs'], 'Unexpected format `cvs`, expected `csv`'],
    [['a.csv', '--to', 'excel'], `Unexpected format \`excel\`, expected ${formats}`],
    [
      ['n.md', '--to', 'csv'],
      'Unexpected output `n.md`, expected a file that is not among the notes'
    ],
    [['link.csv'], 'Unexpected output `link.csv`, expected a file that is not among the notes'],
    [
      ['a.json', 'b.json', '--to', 'notebook'],
      'Unexpected 1 `--to` for 2 `--out`, expected one for each, in the same order'
    ]
  ])('%j', async (given, message) => {
    const folder = folderWith({'n.md': note})
    mkdirSync(join(folder, 'folder.csv'))
    symlinkSync(join(folder, 'n.md'), join(folder, 'link.csv'))
    const args = given.flatMap((one, at) =>
      one === '--to' || given[at - 1] === '--to' ? [one] : ['--out', one]
    )
    const run = await studymark(folder, ['build', 'n.md', ...args])
    expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: `${message}\n`})
    expect(filesIn(folder)).toEqual(['n.md'])
    expect(readFileSync(join(folder, 'n.md'), 'utf8')).toBe(note)
  })
})

test('folders of outputs are made, and a link is written through', async () => {
  const folder = folderWith({'n.md': note, 'real/old.csv': 'old'})
  symlinkSync(join(folder, 'real/old.csv'), join(folder, 'link.csv'))
  const outs = ['--no-lock', '--out', 'new/deep/a.csv', '--out', 'link.csv']
  expect(await studymark(folder, ['build', 'n.md', ...outs])).toMatchObject({code: 0})
  expect(filesIn(folder)).toEqual(['n.md', 'new/deep/a.csv', 'real/old.csv'])
  expect(readFileSync(join(folder, 'real/old.csv'))).toEqual(
    readFileSync(join(folder, 'new/deep/a.csv'))
  )
})

test('the same input and time give the same bytes, in any time zone and locale', async () => {
  const folder = folderWith({'n.md': note})
  const bytes = async (env: Record<string, string>) => {
    const outs = ['a.apkg', 'a.txt', 'a.csv', 'a.json'].flatMap((name) => ['--out', name])
    await studymark(folder, ['build', 'n.md', ...outs], {env})
    return ['a.apkg', 'a.txt', 'a.csv', 'a.json'].map((name) => readFileSync(join(folder, name)))
  }
  const here = await bytes({TZ: 'UTC', LANG: 'C'})
  const there = await bytes({TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'})
  expect(there).toEqual(here)
})

test('an output that cannot be written leaves every other as it was', async () => {
  const folder = folderWith({'n.md': note, 'a.csv': 'previous', file: ''})
  const outs = ['--out', 'a.csv', '--out', 'file/b.csv']
  const {code, stderr} = await studymark(folder, ['build', 'n.md', ...outs])
  expect(stderr).toMatch(/^Unexpected failure: (ENOTDIR|EEXIST): .*\n$/)
  expect(code).toBe(2)
  expect(filesIn(folder)).toEqual(['a.csv', 'file', 'n.md'])
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('previous')
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while writing leaves what was there',
  async (signal) => {
    const folder = folderWith({
      'n.md': `${note}\n`.repeat(3000),
      'out/a.csv': 'a',
      'out/b.json': 'b'
    })
    const outs = ['out/a.csv', 'out/b.json', 'out/c.apkg'].flatMap((name) => ['--out', name])
    const run = await studymark(folder, ['build', 'n.md', ...outs], {
      async during(child) {
        const isWriting = () =>
          readdirSync(join(folder, 'out')).some((name) => name.endsWith('.tmp'))
        while (child.exitCode === null && !isWriting()) await setTimeout(5)
        child.kill(signal)
      }
    })
    expect(run).toMatchObject({code: null, signal, stdout: ''})
    expect(filesIn(folder)).toEqual(['n.md', 'out/a.csv', 'out/b.json'])
    expect(readFileSync(join(folder, 'out/a.csv'), 'utf8')).toBe('a')
  }
)
