/** `lint --shard` and `merge`: parts of a run, joined, say what the whole run says. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join as joinPath} from 'node:path'
import {conclude, rules} from '@studymark/lint-rules'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {arbitraryNotes} from '../../lint-rules/test/arbitrary-notes.ts'
import {draftOf} from '../src/lint/draft.ts'
import {resultOf} from '../src/lint/result.ts'
import {json} from '../src/reporters/json.ts'
import {sarif} from '../src/reporters/sarif.ts'
import type {LintResult} from '../src/reporters/reporter.ts'
import {carry} from '../src/shard/carry.ts'
import {join} from '../src/shard/join.ts'
import {readShard} from '../src/shard/read-shard.ts'
import {alone, partOf} from '../src/shard/shard.ts'
import {folderWith, studymark} from './studymark.ts'

const all = rules.map((rule) => ({rule, severity: rule.rule.severity}))
const fromRoot = (path: string): string => `repository/${path}`

describe('parts joined are the whole', () => {
  test.each([1, 2, 3, 4])('of %i, whatever the notes say', async (of) => {
    const texts = fc.array(arbitraryNotes, {minLength: 1, maxLength: 6})
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(json, sarif), async (notes, {name, report}) => {
        const settings = {rules: all, read: {}}
        const drafts = await Promise.all(
          notes.map((text, at) =>
            draftOf(
              {path: `${at}.md`, file: `/none/${at}.md`},
              {text: text.replace('\uFEFF', '')},
              settings
            )
          )
        )
        const told = (result: LintResult) => report({...result, fromRoot}, false)
        const whole = resultOf(drafts, conclude(drafts.map(({linted}) => linted)), '/')
        const parts = Array.from({length: of}, async (_, at) => {
          const shard = {index: at + 1, of}
          const own = partOf(drafts, shard)
          const result = resultOf(own, conclude(own.map(({linted}) => alone(linted))), '/')
          return told({...result, shard: await carry(own, shard, fromRoot)})
        })
        const read = (await Promise.all(parts)).map((text, at) => readShard(text, `${at}.${name}`))
        const joined = join(read.reverse())
        expect(await told(resultOf(joined.files, joined.findings, '/'))).toBe(await told(whole))
      }),
      {numRuns: 40}
    )
  })
})

const notes = {
  'a/one.md':
    'Q: What is an acid?\nA: What gives protons to CodeCommit\n\n<!--studymark ignore question-is-unique-->\n\nQ: What is a base?\nA: CodeCommit\n',
  'b.md': 'Q: What is a base?\nA: What takes protons\n',
  'c.md': 'An acid gives {{c1::protons\n\nQ: What is an acid?\nA: codeCommit\n',
  'd.md': 'All is well.\n'
}

async function parts(folder: string, of: number, format: string): Promise<string[]> {
  const reports = Array.from({length: of}, (_, at) => `${at + 1}.${format}`)
  for (const [at, report] of reports.entries()) {
    const shard = ['--shard', `${at + 1}/${of}`]
    const out = ['--format', format, '--output-file', report]
    const {code, stderr} = await studymark(folder, ['lint', '.', ...shard, ...out])
    expect(code, stderr).toBeLessThan(2)
  }
  return reports
}

test.each(['json', 'sarif'])('the command joins reports in the form `%s`', async (format) => {
  const folder = folderWith(notes)
  const whole = await studymark(folder, ['lint', '.', '--format', format])
  const reports = await parts(folder, 3, format)
  expect(whole.stdout).toContain('question-is-unique')
  expect(whole.stdout).toContain('Unexpected spelling `codeCommit`')
  const merged = await studymark(folder, ['merge', ...reports])
  expect(merged).toEqual(whole)
})

test('a part says what its files say alone, and no more', async () => {
  const folder = folderWith(notes)
  const [first, second] = await parts(folder, 2, 'json')
  const paths = (report: string | undefined): string[] => {
    const {files}: {files: Array<{path: string}>} = JSON.parse(
      readFileSync(joinPath(folder, report!), 'utf8')
    )
    return files.map(({path}) => path)
  }
  expect(paths(first)).toEqual(['a/one.md', 'c.md'])
  expect(paths(second)).toEqual(['b.md', 'd.md'])
  expect(readFileSync(joinPath(folder, first!), 'utf8')).not.toContain('Unexpected question asked')
})

test('a part without files is clean', async () => {
  const {code, stdout} = await studymark(folderWith({'a.md': 'ok\n'}), [
    'lint',
    '.',
    '--shard',
    '2/2'
  ])
  expect({code, stdout}).toEqual({code: 0, stdout: 'Nothing found in 0 files\n'})
})

describe('exits with 2 where', () => {
  const refusal = async (folder: string, ...args: string[]): Promise<string> => {
    const {code, stderr} = await studymark(folder, args)
    expect(code).toBe(2)
    return stderr
  }

  test.each(['0/2', '3/2', '1', 'a/b', '1/0'])('there is no part `%s`', async (shard) => {
    const said = await refusal(folderWith(notes), 'lint', '.', '--shard', shard)
    expect(said).toBe(`Unexpected \`--shard ${shard}\`, expected \`I/N\`, such as \`1/4\`\n`)
  })

  test('a part is missing, there twice, or of another run', async () => {
    const folder = folderWith(notes)
    const [first, second] = await parts(folder, 2, 'json')
    expect(await refusal(folder, 'merge', second!)).toBe(
      'Unexpected end, expected shard 1 of 2, too\n'
    )
    expect(await refusal(folder, 'merge', first!, first!)).toBe(
      'Unexpected shard 1/2 in `1.json`, expected it once: it is in `1.json`\n'
    )
    expect(await refusal(folder, 'merge', 'none.json')).toBe(
      'Unexpected missing report `none.json`, expected one of `lint --shard`\n'
    )
  })

  test('a report is none, or of no part', async () => {
    const folder = folderWith({'a.json': '{"version": 1, "files": []}', 'b.sarif': 'x'})
    for (const name of ['a.json', 'b.sarif'])
      expect(await refusal(folder, 'merge', name)).toBe(
        `Unexpected report \`${name}\`, expected one of \`lint --shard\` in the form \`json\` or \`sarif\`\n`
      )
    writeFileSync(joinPath(folder, 'a.json'), '{"shard": {"index": 1, "of": 1, "carried": "AAAA"}}')
    expect(await refusal(folder, 'merge', 'a.json')).toBe(
      'Unexpected content of `a.json`, expected the report as it was written\n'
    )
  })
})
