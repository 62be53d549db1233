/** One file or rule that fails never stops the others; fixes keep all that they do not mend. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

test('a bad file, front matter that breaks off and a rule that crashes are findings beside the others', async () => {
  const folder = folderWith({
    'a.md': Buffer.from([0xff]),
    'b.md': '---\ndeck: [a\n---\n\nQ: What is a cell?\n',
    'c.md': 'Q: What is {{c1::a cell?\n',
    'd.md': 'Q: What is a base?\nA: It takes protons.\n',
    'crash.mjs':
      "export default Object.assign(() => {}, {rule: {id: 'crash', description: '', severity: 'warn', url: 'https://example.org', create({path}) { if (path === 'd.md') throw new Error('no'); return {} }}})\n",
    'studymark.config.json': '{"rules": {"./crash.mjs": "warn"}}'
  })
  const {code, stdout, stderr} = await studymark(folder, ['lint', '.'])
  const lines = stdout.split('\n').filter((line) => /^\w\.md:/.test(line))
  expect(lines).toEqual([
    'a.md:1:1: error: Unexpected byte `0xff`, expected text in UTF-8 readable-file',
    expect.stringMatching(/^b\.md:2:\d+: error: Unexpected .* front-matter-matches-schema$/),
    'b.md:5:1: warn: Unexpected question without an answer, expected a note that answers it question-has-answer',
    expect.stringMatching(/^c\.md:1:\d+: .*$/),
    expect.stringMatching(/^c\.md:1:\d+: .*$/),
    'd.md:1:1: error: Unexpected failure of the rule, expected findings: no crash'
  ])
  expect(lines.join('\n')).toContain('cloze-is-closed')
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
})

test('a build refuses what lint calls errors, at the same places', async () => {
  const folder = folderWith({
    'b.md': '---\ndeck: [a\n---\n\nQ: What is a cell?\nA: A unit.\n',
    'c.md': 'Q: What is {{c1::a cell?\nA: A unit.\n',
    'd.md': 'Which?\n\nA. One\nB. Two\n\nAnswer: E\n'
  })
  const errorsIn = (text: string) =>
    text.split('\n').filter((line) => /^\w\.md:.*: error: /.test(line))
  const linted = await studymark(folder, ['lint', '.', '--preset', 'none'])
  const built = await studymark(folder, ['build', '.', '--out', 'a.csv'])
  expect(errorsIn(built.stderr)).toEqual(errorsIn(linted.stdout))
  expect(errorsIn(built.stderr).map((line) => line.split(' ').at(-1))).toEqual([
    'front-matter-matches-schema',
    'cloze-is-closed',
    'key-names-option'
  ])
  expect([linted.code, built.code]).toEqual([1, 1])
})

test('fixes keep the byte-order mark, line ends and the end of the file', async () => {
  const text =
    '\ufeff# Acids\r\n\r\n## Questions\r\n\r\n- What is an acid\r\n- What is a base?\r\n\r\nLast'
  const folder = folderWith({'a.md': text})
  await studymark(folder, ['lint', '.', '--fix'])
  const fixed = readFileSync(join(folder, 'a.md'), 'utf8')
  expect(fixed).toBe(
    '\ufeff# Acids\r\n\r\n## Questions\r\n\r\n- What is an acid?\r\n- What is a base?\r\n\r\nLast'
  )
  await studymark(folder, ['lint', '.', '--fix'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixed)
})
