/** Which files a build reads. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const note = '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n'

/** The files that a build says it read. */
async function read(folder: string, ...named: string[]): Promise<string[]> {
  const {stdout, stderr, code} = await studymark(folder, ['build', ...named, '--out', 'o.json'])
  expect({stderr, code}).toEqual({stderr: '', code: 0})
  const lines = stdout.split('\n').flatMap((line) => /^ {2}(.*): \d+ cards?/.exec(line)?.[1] ?? [])
  return lines.length > 0 ? lines : [stdout]
}

describe('a folder', () => {
  test('means every .md and .markdown under it, in order of code units', async () => {
    const folder = folderWith({
      'notes/b.md': note,
      'notes/B.MD': note,
      'notes/a/z.markdown': note,
      'notes/ä.md': note,
      'notes/a.txt': note,
      'notes/a.md.bak': note
    })
    expect(await read(folder, 'notes')).toEqual([
      'notes/B.MD',
      'notes/a/z.markdown',
      'notes/b.md',
      'notes/ä.md'
    ])
  })

  test('leaves out what .gitignore says, the one above it and the one below it', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'notes/.gitignore': '!kept.tmp.md\nold.md\n',
      'notes/a.md': note,
      'notes/b.tmp.md': note,
      'notes/drafts/c.md': note,
      'notes/kept.tmp.md': note,
      'notes/old.md': note,
      'notes/deep/old.md': note
    })
    expect(await read(folder, 'notes')).toEqual(['notes/a.md', 'notes/kept.tmp.md'])
    expect(await read(join(folder, 'notes'), '.')).toEqual(['a.md', 'kept.tmp.md'])
  })

  test('leaves out what the config ignores, hidden files and node_modules', async () => {
    const folder = folderWith({
      'studymark.config.yaml': 'ignore: [notes/drafts, "*.old.md"]\n',
      'notes/a.md': note,
      'notes/b.md': note,
      'notes/c.old.md': note,
      'notes/drafts/d.md': note,
      'notes/.trash/e.md': note,
      'notes/.f.md': note,
      'notes/node_modules/p/readme.md': note
    })
    expect(await read(folder, 'notes')).toEqual(['notes/a.md', 'notes/b.md'])
    expect(await read(folder, '**/*.md')).toEqual(['notes/a.md', 'notes/b.md'])
  })

  test('is followed by a link to a file, not by a link to a folder', async () => {
    const folder = folderWith({'notes/a.md': note, 'else/b.md': note})
    mkdirSync(join(folder, 'notes/deep'))
    symlinkSync(join(folder, 'notes'), join(folder, 'notes/deep/loop'))
    symlinkSync(join(folder, 'else/b.md'), join(folder, 'notes/linked.md'))
    expect(await read(folder, 'notes')).toEqual(['notes/a.md', 'notes/linked.md'])
  })
})

test('a file is read whatever its name and whoever ignores it, and once', async () => {
  const folder = folderWith({
    '.gitignore': '*\n',
    '.git/HEAD': '',
    'a.txt': note,
    'b.md': note,
    '[c].md': note
  })
  expect(await read(folder, 'b.md', './b.md', 'a.txt', '[c].md')).toEqual([
    '[c].md',
    'a.txt',
    'b.md'
  ])
})

test('a glob is matched by us when the shell has not', async () => {
  const folder = folderWith({
    'notes/exam-1.md': note,
    'notes/exam-2.md': note,
    'notes/cells.md': note
  })
  expect(await read(folder, 'notes/exam-*.md')).toEqual(['notes/exam-1.md', 'notes/exam-2.md'])
})

test('a path outside the working folder is shown from there', async () => {
  const folder = folderWith({'notes/a.md': note, 'notes/b.md': note, 'work/x': ''})
  expect(await read(join(folder, 'work'), '../notes')).toEqual(['../notes/a.md', '../notes/b.md'])
})

describe('exits with 2 for', () => {
  test.each([
    [
      'notes/cels.md',
      'Unexpected missing path `notes/cels.md`, expected a file, folder or glob, did you mean `notes/cells.md`?'
    ],
    [
      'note',
      'Unexpected missing path `note`, expected a file, folder or glob, did you mean `notes`?'
    ],
    ['far/away.md', 'Unexpected missing path `far/away.md`, expected a file, folder or glob'],
    [
      'empty',
      'Unexpected folder `empty` without notes, expected `.md` or `.markdown` files that are not ignored'
    ],
    [
      '*.rst',
      'Unexpected glob `*.rst` without notes, expected `.md` or `.markdown` files that are not ignored'
    ]
  ])('%s', async (named, message) => {
    const folder = folderWith({'notes/cells.md': note, 'empty/a.txt': ''})
    const run = await studymark(folder, ['build', 'notes', named, '--out', 'a.csv'])
    expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: `${message}\n`})
  })
})
