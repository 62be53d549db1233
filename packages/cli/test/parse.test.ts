/** How `studymark parse` shows the reading of a file. */
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const notes = [
  '---',
  'tags: [biology]',
  '---',
  '# Cells',
  '',
  '## Questions',
  '',
  '- What is a cell?',
  '- What makes ATP?',
  '  - The mitochondrion.',
  '',
  '## Notes',
  '',
  '- A cell is the unit of life.',
  ''
].join('\n')

test('draws the tree with places, dialects and confidences, and counts', async () => {
  const folder = folderWith({'n.md': notes})
  const {code, stdout, stderr} = await studymark(folder, ['parse', 'n.md'])
  // How sure pairing is, is pairing's to say.
  expect(stdout.replace(/found [\d.]+/, 'found')).toMatchInlineSnapshot(`
    "notebook 1:1-15:1
    └─ section "Cells" 4:1-14:30
       ├─ question open section 0.95 8:1-8:18
       │  ├─ prompt 8:1-8:18 "- What is a cell?"
       │  └─ answer found note-1 8:18-8:18
       ├─ question open section 0.95 9:1-10:23
       │  ├─ prompt 9:1-9:18 "- What makes ATP?"
       │  └─ answer given 10:3-10:23 "- The mitochondrion."
       └─ note note-1 14:1-14:30 "- A cell is the unit of life."

    2 questions: 2 open
    by dialect: 2 section
    "
  `)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('prints the notebook as JSON, with the path as it was given', async () => {
  const folder = folderWith({'n.md': notes})
  const {code, stdout, stderr} = await studymark(folder, ['parse', './n.md', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    type: 'notebook',
    path: 'n.md',
    meta: {tags: ['biology']}
  })
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('reads stdin for -, with the same tree but for the path', async () => {
  const folder = folderWith({'n.md': notes})
  const file = await studymark(folder, ['parse', 'n.md', '--json'])
  const stdin = await studymark(folder, ['parse', '-', '--json'], {input: notes})
  const {path, ...rest} = JSON.parse(file.stdout)
  expect(path).toBe('n.md')
  expect(JSON.parse(stdin.stdout)).toEqual(rest)
})

test('reports what is wrong, beside the tree', async () => {
  const {code, stdout, stderr} = await studymark(folderWith({}), ['parse', '-'], {
    input: '# A\n\n- What is {{c1::x?\n'
  })
  expect(stderr).toBe(
    '3:11: error: Unexpected `{{c1::` without its end, expected `}}` cloze-is-closed\n1 error\n'
  )
  expect(stdout).toMatch(/^notebook 1:1-4:1\n/)
  expect(code).toBe(1)
})

test('of several files exits with 2', async () => {
  const run = await studymark(folderWith({'a.md': notes, 'b.md': notes}), ['parse', '.'])
  expect(run).toMatchObject({code: 2, stderr: 'Unexpected several files `.`, expected one\n'})
})

test('questions are as sure from within a folder of the project as from its top', async () => {
  const note = '# Rope\n\n## What is a strand?\n\nYarns.\n\n## What is a yarn?\n\nFibres.\n'
  const folder = folderWith({'studymark.config.json': '{}', 'interview/rope.md': note})
  const top = await studymark(folder, ['parse', 'interview/rope.md'])
  const within = await studymark(join(folder, 'interview'), ['parse', 'rope.md'])
  expect(top.stdout).toContain('0.92')
  expect(within.stdout).toBe(top.stdout.replace('interview/rope.md', 'rope.md'))
})
