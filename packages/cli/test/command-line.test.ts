/** What a person may type, and what is said of what they mistype. */
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const notes = '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n'

describe('misuse exits with 2, and says what was expected', () => {
  test.each([
    [
      [],
      'Unexpected end, expected `build`, `lint`, `merge`, `parse`, `rules`, `config` or `init` (`--help` explains them)'
    ],
    [['biuld'], 'Unexpected command `biuld`, expected `build` (`--help` explains them)'],
    [['--nope'], 'Unexpected flag `--nope`, expected one that `--help` lists'],
    [['build', 'n.md', '--kep-going'], 'Unexpected flag `--kep-going`, expected `--keep-going`'],
    [['build', 'n.md', '--keepGoing'], 'Unexpected flag `--keepGoing`, expected `--keep-going`'],
    [['build', 'n.md', '-x'], 'Unexpected flag `-x`, expected one that `--help` lists'],
    [['build', 'n.md', '-o', 'a.apkg'], 'Unexpected flag `-o`, expected `--out`'],
    [['build', 'n.md', '--out'], 'Unexpected `--out` without a value, expected one'],
    [['build', 'n.md', '--out='], 'Unexpected `--out` without a value, expected one'],
    [
      ['build', 'n.md', '--deck', 'a', '--deck', 'b'],
      'Unexpected `--deck` twice, expected it once'
    ],
    [['build'], 'Unexpected `build` without notes, expected files, folders or globs'],
    [
      ['build', 'n.md'],
      'Unexpected build without an output, expected `--out FILE`, as in `--out deck.apkg`'
    ],
    [['build', 'n.md', '--form', 'chioce'], 'Unexpected form `chioce`, expected `choice`'],
    [['parse'], 'Unexpected `parse` without a file, expected one, or `-` for stdin'],
    [['parse', 'n.md', 'n.md'], 'Unexpected 2 files, expected one, or `-` for stdin'],
    [
      ['rules', 'question-has-anser'],
      'Unexpected rule `question-has-anser`, expected `question-has-answer`'
    ],
    [['rules', 'x'], 'Unexpected rule `x`, expected one that `studymark rules` lists'],
    [['rules', 'a', 'b'], 'Unexpected 2 rules, expected one, or none for the list'],
    [
      ['config', 'notes/no.md'],
      'Unexpected missing path `notes/no.md`, expected a file, folder or glob'
    ],
    [['config', 'n.md', 'n.md'], 'Unexpected 2 files, expected one, or none'],
    [
      ['config', '--rule', 'x:warn'],
      'Unexpected rule `x`, expected one that `studymark rules` lists'
    ],
    [['init', 'notes'], 'Unexpected `notes`, expected `init` alone, in the folder of the notes']
  ])('%j', async (args, message) => {
    const run = await studymark(folderWith({'n.md': notes}), args)
    expect(run).toEqual({code: 2, signal: null, stdout: '', stderr: `${message}\n`})
  })

  test('a source date that is no number of seconds', async () => {
    const env = {SOURCE_DATE_EPOCH: 'today'}
    const {code, stderr} = await studymark(folderWith({}), ['parse', '-'], {env})
    expect(stderr).toBe('Unexpected `SOURCE_DATE_EPOCH` `today`, expected seconds since 1970\n')
    expect(code).toBe(2)
  })
})

test('--version says the version of the package', async () => {
  const {default: manifest} = await import('../package.json', {with: {type: 'json'}})
  const run = await studymark(folderWith({}), ['--version'])
  expect(run).toEqual({code: 0, signal: null, stdout: `${manifest.version}\n`, stderr: ''})
})

test('--help shows the commands, and the flags of each with examples', async () => {
  const folder = folderWith({})
  const all = await studymark(folder, ['--help'])
  const build = await studymark(folder, ['build', '--help'])
  const others = ['lint', 'parse', 'rules', 'config', 'init']
  const runs = [
    all,
    build,
    ...(await Promise.all(others.map((name) => studymark(folder, [name, '-h']))))
  ]
  expect(runs.map(({code}) => code)).toEqual(runs.map(() => 0))
  expect(runs.map(({stdout}) => stdout).join('\n')).toMatchSnapshot()
  expect(runs.map(({stderr}) => stderr).join('')).toBe('')
})

test('a path that begins with a dash comes after --', async () => {
  const folder = folderWith({'-n.md': notes})
  const {code, stdout} = await studymark(folder, ['build', '--out', 'a.csv', '--', '-n.md'])
  expect(stdout).toBe('Wrote a.csv (csv)\n1 file: 1 card (1 open)\n')
  expect(code).toBe(0)
})

test('nothing is coloured in a pipe', async () => {
  const {stderr} = await studymark(folderWith({'n.md': '\xff'}), [
    'build',
    'n.md',
    '--out',
    'a.csv'
  ])
  expect(stderr).not.toContain('\u001b')
})

test('a reader of stdout that has seen enough is no failure', async () => {
  const folder = folderWith({'n.md': notes.repeat(2000)})
  const run = await studymark(folder, ['parse', 'n.md', '--json'], {readsNothing: true})
  expect(run).toMatchObject({code: 0, stderr: ''})
})
