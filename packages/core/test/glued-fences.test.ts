import {expect, test, vi} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {withGluedFences} from '../src/recognise/as-written/glued-fences.ts'
import {contentInCode} from '../src/recognise/card/content-in-code.ts'

vi.mock('../src/recognise/card/content-in-code.ts', {spy: true})

const pieces = {
  'code with its fence behind it': '```js\nx```\n\ntext\n\n',
  'code ended by the fence of options to tick': '```js\nx\n```md\n- [ ] a\n- [x] b\n\n'
}

test.each(Object.entries(pieces))('parses what stands below %s once', (_name, piece) => {
  vi.mocked(contentInCode).mockClear()
  const source = piece.repeat(100)
  const blocks = withGluedFences(parse(source).children, source)
  expect(blocks.filter(({type}) => type === 'code')).toHaveLength(100)
  const parsed = vi.mocked(contentInCode).mock.calls.map(([, {start, end}]) => end - start)
  const total = parsed.reduce((sum, length) => sum + length, 0)
  expect(total).toBeGreaterThan(source.length / 2)
  expect(total).toBeLessThanOrEqual(source.length)
})

test('parses what stands below code behind the letters of options once', () => {
  vi.mocked(contentInCode).mockClear()
  const options = ['A', 'B', 'C'].map((letter) => `- ${letter}) \`\`\`js\nx${letter}\n\`\`\`\n\n`)
  const source = `### What?\n\n${options.join('')}text\n\n`.repeat(100)
  const blocks = withGluedFences(parse(source).children, source)
  expect(blocks.filter(({type}) => type === 'heading')).toHaveLength(100)
  expect(blocks.filter(({type}) => type === 'code')).toHaveLength(0)
  const parsed = vi.mocked(contentInCode).mock.calls.map(([, {start, end}]) => end - start)
  const total = parsed.reduce((sum, length) => sum + length, 0)
  expect(total).toBeLessThanOrEqual(source.length)
})
