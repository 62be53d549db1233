/** `studymark config`: what holds for a file, each with where it is from. */
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const files = {
  'studymark.config.yaml': [
    'deck: Root',
    'tags: [all]',
    'pairing: {threshold: 0.6}',
    'rules:',
    '  note-is-short: [warn, {words: 60}]',
    '  question-asks: error',
    'ignore: [drafts/]',
    'overrides:',
    '  - files: [exam/]',
    '    deck: Exam',
    '    preset: exam',
    '    rules:',
    '      note-is-short: off',
    ''
  ].join('\n'),
  'exam/a.md': '---\ntags: own\nreversed: true\n---\n\n# Cells\n',
  'drafts/b.md': '# Cells\n'
}

async function config(...args: string[]) {
  const {code, stdout, stderr} = await studymark(folderWith(files), ['config', ...args])
  return {code, stderr, lines: stdout.split('\n')}
}

const SHOWN = /^(?:|\w.*|  (?:note-is-short|question-asks|card-is-unique|term-is-unique):.*)$/

test('for all files: what the config says, and what holds where it says nothing', async () => {
  const {code, stderr, lines} = await config()
  expect(lines.filter((line) => SHOWN.test(line))).toEqual([
    'config: studymark.config.yaml',
    '',
    'tags: ["all"]           studymark.config.yaml:2:1',
    'preset: recommended     default',
    'minConfidence: 0.5      default',
    'pairing.threshold: 0.6  studymark.config.yaml:3:11',
    'reversed: false         default',
    'typed: false            default',
    'deck: Root              studymark.config.yaml:1:1',
    'ignore: ["drafts/"]     studymark.config.yaml:7:1',
    '',
    'rules:',
    expect.stringMatching(/^ {2}card-is-unique: error +preset recommended$/),
    expect.stringMatching(
      /^ {2}note-is-short: \["warn",\{"words":60\}\] +studymark\.config\.yaml:5:3$/
    ),
    expect.stringMatching(/^ {2}question-asks: error +studymark\.config\.yaml:6:3$/),
    expect.stringMatching(/^ {2}term-is-unique: warn +preset recommended$/),
    ''
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('for a file: overrides, front matter and flags come later', async () => {
  const {lines} = await config('exam/a.md', '--rule', 'question-asks:off', '--preset', 'strict')
  expect(lines.filter((line) => SHOWN.test(line))).toEqual([
    'config: studymark.config.yaml',
    'file: exam/a.md',
    '',
    'tags: ["all","own"]     studymark.config.yaml:2:1, exam/a.md:2:1',
    'preset: strict          flag',
    'minConfidence: 0.5      default',
    'pairing.threshold: 0.6  studymark.config.yaml:3:11',
    'reversed: true          exam/a.md:3:1',
    'typed: false            default',
    'deck: Exam              studymark.config.yaml:10:5',
    'ignore: ["drafts/"]     studymark.config.yaml:7:1',
    '',
    'rules:',
    expect.stringMatching(/^ {2}card-is-unique: error +preset strict$/),
    expect.stringMatching(
      /^ {2}note-is-short: \["off",\{"words":60\}\] +studymark\.config\.yaml:13:7$/
    ),
    expect.stringMatching(/^ {2}question-asks: off +flag$/),
    expect.stringMatching(/^ {2}term-is-unique: warn +preset strict$/),
    ''
  ])
})

test('as JSON, with what leaves the file alone', async () => {
  const {lines} = await config('drafts/b.md', '--json')
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    config: 'studymark.config.yaml',
    file: 'drafts/b.md',
    ignored: true,
    settings: {deck: {value: 'Root', origin: ['studymark.config.yaml:1:1']}},
    rules: {'note-is-short': {value: ['warn', {words: 60}], origin: ['studymark.config.yaml:5:3']}}
  })
})

test('without a config, defaults', async () => {
  const {code, stdout} = await studymark(folderWith({}), ['config'])
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    'config: none',
    '',
    'tags: []                default'
  ])
  expect(code).toBe(0)
})

test('a config that is wrong exits with 2', async () => {
  const folder = folderWith({'studymark.config.json': '{"rules": {"no-such": "warn"}}'})
  expect(await studymark(folder, ['config'])).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr:
      'studymark.config.json:1:12: error: Unexpected rule `no-such`, expected one that `studymark rules` lists valid-config\n1 error\n'
  })
})
