/** `--parser` and the config key: what reads the Markdown, with the same outcome. */
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const notes =
  '# A\n\n- What costs $5?\n  - *This*: $x$, www.example.com\n\n<details>\n\n- [ ] **b**\n'

test.each([
  ['parse', 'n.md', '--json'],
  ['lint', 'n.md', '--format', 'json'],
  ['build', 'n.md', '--no-lock', '--out', 'n.json']
])('`%s` says the same with each parser', async (...args) => {
  const runs = ['auto', 'remark', 'satteri'].map((name) =>
    studymark(folderWith({'n.md': notes}), [...args, '--parser', name])
  )
  const [first, ...others] = await Promise.all(runs)
  expect(first?.stdout).not.toBe('')
  for (const other of others) expect(other).toEqual(first)
})

test('a parser that there is not is misuse', async () => {
  const folder = folderWith({'n.md': notes})
  expect(await studymark(folder, ['parse', 'n.md', '--parser', 'remarc'])).toMatchObject({
    code: 2,
    stderr: 'Unexpected parser `remarc`, expected `remark`\n'
  })
  expect(await studymark(folder, ['lint', 'n.md', '--parser', 'x'])).toMatchObject({
    code: 2,
    stderr: 'Unexpected parser `x`, expected `auto`, `remark` or `satteri`\n'
  })
})

test('the config names a parser for all commands', async () => {
  const config = JSON.stringify({parser: 'marked'})
  const folder = folderWith({'n.md': notes, 'studymark.config.json': config})
  const {code, stderr} = await studymark(folder, ['lint', 'n.md'])
  expect({code, stderr}).toEqual({
    code: 2,
    stderr:
      'studymark.config.json:1:11: error: Unexpected `marked` as `parser`, expected `auto`, `remark` or `satteri` valid-config\n1 error\n'
  })
})
