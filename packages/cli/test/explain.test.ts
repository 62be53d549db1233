/** `studymark parse --explain`: why a note was chosen, and what came second. */
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const notes = [
  '## Network storage\n\n### Questions\n\n- What does NFS stand for?\n- Is it given?\n  - Yes.\n',
  '### Notes\n\n- Hosts share directories over the Network File System (NFS).\n\n- A snapshot is cheap.\n'
].join('\n')

test('tells the chosen note with its evidence, then what came second', async () => {
  const {code, stdout, stderr} = await studymark(folderWith({'n.md': notes}), [
    ...['parse', '--explain', 'n.md:5']
  ])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const [question, confidence, chosen, evidence, second] = stdout.split('\n')
  expect(question).toBe('5:1 - What does NFS stand for?')
  expect(confidence).toMatch(/^ {2}confidence \d\.\d\d$/)
  expect(chosen).toMatch(/^ {2}chosen 11:1 \(\d+ in 100\): - Hosts share directories/)
  expect(evidence).toMatch(/\bexpansion \+\d/)
  expect(second).toMatch(/^ {2}passed over 13:1 \(\d+ in 100\): - A snapshot is cheap\.$/)
})

test('tells that an answer was written with its question', async () => {
  const {stdout} = await studymark(folderWith({'n.md': notes}), ['parse', 'n.md', '--explain', '6'])
  expect(stdout).toBe('6:1 - Is it given?\n  its answer is written with it\n')
})

test('refuses a line without a question, and what is no line', async () => {
  const folder = folderWith({'n.md': notes})
  expect(await studymark(folder, ['parse', 'n.md', '--explain', '1'])).toMatchObject({
    code: 2,
    stderr: 'Unexpected line `1`, expected one of a question\n'
  })
  expect(await studymark(folder, ['parse', 'n.md', '--explain', 'first'])).toMatchObject({
    code: 2,
    stderr: 'Unexpected `--explain first`, expected `LINE` or `FILE:LINE`\n'
  })
})
