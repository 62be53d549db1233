/** What `studymark lint` is told to read and write, and cannot: a clear message, nothing linted, exit 2. */
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const note = '# Cells\n\n## Questions\n\n- What is a cell\n'

/** Notes of which some are left out by either means. */
function notes(): string {
  const folder = folderWith({
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n',
    'studymark.config.yaml': 'ignore: [old.md]\n',
    'a.md': note,
    'old.md': note,
    'drafts/b.md': note,
    'media/a.png': ''
  })
  mkdirSync(join(folder, 'media/dark'))
  symlinkSync('gone.md', join(folder, 'link.md'))
  return folder
}

const ignored = 'expected one that neither `ignore` nor `.gitignore` leaves out'
const none = 'expected `.md` or `.markdown` files that are not ignored'

describe('exits with 2, beside a note that can be mended,', () => {
  test.each([
    ['a glob that nothing matches', ['*.rst'], `Unexpected glob \`*.rst\` without notes, ${none}`],
    [
      'a glob that no notes match',
      ['media/*'],
      `Unexpected glob \`media/*\` without notes, ${none}`
    ],
    [
      'a glob of ignored notes',
      ['drafts/*.md'],
      `Unexpected glob \`drafts/*.md\` without notes, ${none}`
    ],
    ['a folder without notes', ['media'], `Unexpected folder \`media\` without notes, ${none}`],
    [
      'a file that the config ignores',
      ['old.md'],
      `Unexpected ignored file \`old.md\`, ${ignored}`
    ],
    [
      'a file in a folder that .gitignore names',
      ['drafts/b.md'],
      `Unexpected ignored file \`drafts/b.md\`, ${ignored}`
    ],
    ['an empty path', [''], 'Unexpected empty path, expected a file, folder or glob'],
    [
      'a link to nothing',
      ['link.md'],
      'Unexpected link `link.md` to what is missing, expected a file, folder or glob'
    ],
    [
      'a folder as report',
      ['--format', 'json', '--output-file', 'media'],
      'Unexpected folder `media`, expected a file to write'
    ],
    [
      'a baseline that is missing',
      ['--baseline', 'known.json'],
      'Unexpected missing baseline `known.json`, expected a file that `--update-baseline` has written'
    ],
    [
      'a folder as baseline',
      ['--baseline', 'media'],
      'Unexpected folder `media`, expected a baseline'
    ]
  ])('for %s', async (_, args, message) => {
    const folder = notes()
    const run = await studymark(folder, ['lint', 'a.md', '--fix', ...args])
    expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: `${message}\n`})
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(note)
  })
})
