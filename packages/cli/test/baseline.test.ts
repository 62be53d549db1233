/** `--baseline`: what was found before is known, what is new fails, what was mended is told. */
import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark, type Run} from './studymark.ts'

const lint = ['lint', '.', '--preset', 'none', '--rule', 'question-has-answer:error']
const flags = ['--baseline', 'known.json']
const efs = '# EFS\n\n## Questions\n\n- Which protocol does it speak?\n- Is it quick?\n'

const at = async (folder: string, ...args: string[]): Promise<Run> =>
  studymark(folder, [...lint, ...flags, ...args])

/** Notes whose findings are all known. */
async function recorded(files: Record<string, string> = {'notes/efs.md': efs}): Promise<string> {
  const folder = folderWith(files)
  const {code, stderr, stdout} = await at(folder, '--update-baseline')
  expect({code, stdout}).toMatchObject({code: 0, stdout: expect.stringContaining('Nothing found')})
  expect(stderr).toMatch(/^\d+ findings? recorded in `known\.json`\n$/)
  return folder
}

const write = (folder: string, text: string, name = 'notes/efs.md'): void =>
  writeFileSync(join(folder, name), text)

test('it is sorted, one line a finding', async () => {
  const folder = await recorded({'b.md': efs, 'a/a.md': `${efs}- Is it quick?\n`})
  const line = (path: string, text: string, count = 1): string =>
    `${JSON.stringify({path, rule: 'question-has-answer', text, count})},`
  expect(readFileSync(join(folder, 'known.json'), 'utf8').split('\n')).toEqual([
    ...['{', '"version": 1,', '"findings": ['],
    line('a/a.md', 'Is it quick?', 2),
    line('a/a.md', 'Which protocol does it speak?'),
    line('b.md', 'Is it quick?'),
    line('b.md', 'Which protocol does it speak?'),
    ...['{}', ']', '}', '']
  ])
  expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toHaveProperty('version', 1)
})

describe('known findings stay known when', () => {
  const silent = {
    code: 0,
    stdout: 'Nothing found in 1 file\n',
    stderr: '2 findings left out, known to `known.json`\n'
  }

  test('nothing changed', async () => {
    expect(await at(await recorded())).toMatchObject(silent)
  })

  test('lines are moved, and others put between them', async () => {
    const folder = await recorded()
    const text =
      '# EFS\n\n<!-- Moved. -->\n\n## Questions\n\n- Is it quick?\n- Which protocol does it speak?\n'
    write(folder, text)
    expect(await at(folder)).toMatchObject(silent)
  })

  test('the file is renamed', async () => {
    const folder = await recorded()
    renameSync(join(folder, 'notes/efs.md'), join(folder, 'notes/nfs.md'))
    expect(await at(folder)).toMatchObject(silent)
  })

  test('the run starts in another folder', async () => {
    const folder = await recorded()
    const run = await studymark(join(folder, 'notes'), [...lint, '--baseline', '../known.json'])
    expect(run).toMatchObject({code: 0, stdout: silent.stdout})
  })
})

test('a new finding fails, the known ones beside it are not shown', async () => {
  const folder = await recorded()
  write(folder, `${efs}- Is it quick?\n- Is it dear?\n`)
  const {code, stdout} = await at(folder)
  expect(code).toBe(1)
  expect(stdout.match(/^notes.*$/gm)).toEqual([
    ...[7, 8].map(
      (line) =>
        `notes/efs.md:${line}:1: error: Unexpected question without an answer, expected a note that answers it question-has-answer`
    )
  ])
})

describe('a new warning', () => {
  const warned = [...lint.slice(0, 4), '--rule', 'question-has-answer:warn', ...flags]

  test('fails, too', async () => {
    const folder = await recorded()
    write(folder, `${efs}- Is it dear?\n`)
    const {code, stderr} = await studymark(folder, warned)
    expect(stderr).toBe(
      '2 findings left out, known to `known.json`\nUnexpected 1 warning, expected at most 0\n'
    )
    expect(code).toBe(1)
  })

  test('stays where --max-warnings lets it', async () => {
    const folder = await recorded()
    write(folder, `${efs}- Is it dear?\n`)
    expect(await studymark(folder, [...warned, '--max-warnings', '1'])).toMatchObject({
      code: 0,
      stderr: '2 findings left out, known to `known.json`\n'
    })
  })

  test('that is a remark only does not', async () => {
    const folder = await recorded()
    write(folder, `${efs}- Is it dear?\n`)
    const remarks = warned.map((arg) => arg.replace(':warn', ':info'))
    expect(await studymark(folder, remarks)).toMatchObject({code: 0})
  })
})

test('what was mended is told at its line of the baseline, and does not fail', async () => {
  const folder = await recorded()
  write(folder, '# EFS\n\n## Questions\n\n- Is it quick?\n')
  const {code, stdout} = await at(folder, '--format', 'json', '--max-warnings', '0')
  expect(code).toBe(0)
  const {files}: {files: object[]} = JSON.parse(stdout)
  expect(files).toMatchObject([
    {
      path: 'known.json',
      findings: [
        {
          ...{rule: 'baseline-is-current', severity: 'info', start: {line: 5, column: 1}},
          message:
            'Unexpected `question-has-answer` of `notes/efs.md` that is mended, expected only what is still there: `--update-baseline` takes it out'
        }
      ]
    },
    {path: 'notes/efs.md', findings: []}
  ])
  await at(folder, '--update-baseline')
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).not.toContain('Which protocol')
})

test('a run of some files keeps what is known of others', async () => {
  const folder = await recorded({'a.md': efs, 'b.md': efs})
  const before = readFileSync(join(folder, 'known.json'), 'utf8')
  const some = ['lint', 'a.md', ...lint.slice(2), ...flags]
  expect(await studymark(folder, some)).toMatchObject({
    code: 0,
    stdout: 'Nothing found in 1 file\n'
  })
  await studymark(folder, [...some, '--update-baseline'])
  expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before)
})

describe('exits with 2 where the baseline', () => {
  test('is missing', async () => {
    expect(await at(folderWith({'a.md': efs}))).toMatchObject({
      code: 2,
      stderr:
        'Unexpected missing baseline `known.json`, expected a file that `--update-baseline` has written\n'
    })
  })

  test.each([
    ['is none', 'x\n', '1:1: Unexpected line, expected a finding as `--update-baseline` writes it'],
    ['is empty', '', '1:1: Unexpected text, expected what `--update-baseline` writes'],
    [
      'has a conflict',
      '{\n"version": 1,\n<<<<<<< ours\n',
      '3:1: Unexpected conflict marker, expected a merged baseline'
    ],
    [
      'is of a newer version',
      '{\n"version": 2,\n',
      '2:1: Unexpected version `2`, expected `1`: a newer studymark wrote this baseline'
    ],
    [
      'counts wrongly',
      '{\n"version": 1,\n"findings": [\n{"path":"a","rule":"b","text":"c","count":0},\n',
      '4:1: Unexpected line, expected a finding as `--update-baseline` writes it'
    ]
  ])('%s', async (_, text, message) => {
    const folder = folderWith({'a.md': efs, 'known.json': text})
    const run = await at(folder)
    expect(run).toMatchObject({code: 2, stderr: `known.json:${message}\n`})
  })
})
