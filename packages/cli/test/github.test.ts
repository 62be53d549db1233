/** `--format github`: annotations within GitHub's limits, and the page of a step. */
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'
import {workflowCommands} from './workflow-commands.ts'

const question = '# Acids\n\nQ: What is an acid?\nA: What gives protons\n'
const github = ['lint', '.', '--preset', 'none', '--format', 'github']

test('a finding is a command with its place, and with the second place behind it', async () => {
  const folder = folderWith({'a.md': question, 'b.md': question})
  const {code, stdout, stderr} = await studymark(folder, [
    ...github,
    ...['--rule', 'question-is-unique:warn']
  ])
  expect(workflowCommands(stdout)).toEqual([
    {
      name: 'warning',
      properties: {
        ...{file: 'b.md', line: '3', endLine: '3', col: '1', endColumn: '20'},
        title: 'question-is-unique'
      },
      data: 'Unexpected question asked before, expected it once\nAsked first: a.md:3'
    }
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('paths are those of the repository, and what marks a command is escaped', async () => {
  const folder = folderWith({
    'notes/50%, a:b.md': 'An acid gives {{c1::protons, 100%: all.\n',
    '.git/HEAD': ''
  })
  const {code, stdout} = await studymark(join(folder, 'notes'), [...github])
  const [line] = stdout.split('\n')
  expect(line).toContain('file=notes/50%25%2C a%3Ab.md,line=1')
  expect(workflowCommands(stdout)).toMatchObject([
    {name: 'error', properties: {file: 'notes/50%, a:b.md', title: 'cloze-is-closed'}}
  ])
  expect(code).toBe(1)
})

test('a finding of several lines has no columns', async () => {
  const folder = folderWith({
    'a.md': '# Acids\n\nQ: What is\nan acid?\nA: Sour\n\nQ: What is\nan acid?\nA: Sour\n'
  })
  const {stdout} = await studymark(folder, [...github, '--rule', 'question-is-unique:warn'])
  expect(workflowCommands(stdout).map(({properties}) => properties)).toEqual([
    {file: 'a.md', line: '7', endLine: '8', title: 'question-is-unique'}
  ])
})

test('errors come first, ten of a kind are shown, and a notice counts the rest', async () => {
  const images = Array.from({length: 13}, (_, at) => `![sdfg](${at}.png)\n\n`).join('')
  const clozes = Array.from({length: 12}, (_, at) => `An acid ${at} gives {{c1::protons\n\n`).join(
    ''
  )
  const folder = folderWith({'a.md': images, 'b.md': clozes})
  const args = [...github, '--rule', 'image-has-alt:warn']
  const {stdout} = await studymark(folder, args)
  const commands = workflowCommands(stdout)
  expect(commands.map(({name}) => name)).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(10).fill('warning'),
    'notice'
  ])
  expect(commands.at(-1)).toEqual({
    name: 'notice',
    properties: {title: 'studymark'},
    data: '5 more findings: 2 errors, 3 warnings'
  })
})

test('the page of the step has a table of all, where there is one', async () => {
  const folder = folderWith({'a|b.md': '![sdfg](<x.png>)\n', 'c.md': 'Some *text*\n'})
  mkdirSync(join(folder, 'out'))
  const summary = join(folder, 'out/summary.md')
  const args = [...github, '--rule', 'image-has-alt:warn']
  await studymark(folder, args, {env: {GITHUB_STEP_SUMMARY: summary}})
  expect(readFileSync(summary, 'utf8')).toBe(`## studymark lint

1 warning in 2 files

|  | Place | Finding | Rule |
| - | - | - | - |
| warn | a&#124;b.md:1 | Unexpected words &#96;sdfg&#96; for an image, expected what it shows | [image-has-alt](https://unpkg.com/@studymark/lint-rules/src/rules/image-has-alt.md) |

`)
  await studymark(folder, args, {env: {GITHUB_STEP_SUMMARY: summary}})
  expect(readFileSync(summary, 'utf8').match(/^## /gm)).toHaveLength(2)
})
