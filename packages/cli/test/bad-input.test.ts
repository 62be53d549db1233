/** Input that no build should choke on: a clear message, the place, the previous output untouched. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {filesIn, folderWith, studymark} from './studymark.ts'

const good = '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n'
const bytes = (...parts: Array<string | number[]>): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))
  )

describe('a file that is no text', () => {
  test.each([
    [
      'a byte of another encoding',
      bytes('ok\nab', [0xff], ' cd'),
      '2:3: error: Unexpected byte `0xff`, expected text in UTF-8'
    ],
    [
      'a character cut short by the end',
      bytes('über\r\n\r\nabc', [0xe2, 0x82]),
      '3:4: error: Unexpected byte `0xe2`, expected text in UTF-8'
    ],
    [
      'a character cut short by the next',
      bytes('x', [0xc3], '('),
      '1:2: error: Unexpected byte `0xc3`, expected text in UTF-8'
    ],
    [
      'an image',
      bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]),
      '1:1: error: Unexpected byte `0x89`, expected text in UTF-8'
    ],
    [
      'a NUL',
      bytes('é\rab', [0], 'c'),
      '2:3: error: Unexpected byte `0x00`, expected text in UTF-8'
    ],
    [
      'UTF-16',
      bytes([0xff, 0xfe], 'a', [0]),
      '1:1: error: Unexpected UTF-16, expected text in UTF-8'
    ]
  ])('is a finding: %s', async (_name, content, finding) => {
    const folder = folderWith({'bad.md': content, 'good.md': good, 'a.csv': 'previous'})
    const stopped = await studymark(folder, ['build', '.', '--out', 'a.csv'])
    const line = `bad.md:${finding} readable-file\n1 error\n`
    expect(stopped).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `${line}Nothing was written\n`
    })
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('previous')

    const kept = await studymark(folder, ['build', '.', '--out', 'a.csv', '--keep-going'])
    const made = 'Wrote a.csv (csv)\n1 file: 1 card (1 open)\n'
    expect(kept).toEqual({code: 1, signal: null, stdout: made, stderr: line})

    const parsed = await studymark(folder, ['parse', 'bad.md'])
    expect(parsed).toEqual({code: 1, signal: null, stdout: '', stderr: line})
  })
})

test('every error of every file is told before a build stops', async () => {
  const folder = folderWith({
    'a.md': bytes([0xff]),
    'b.md': '---\ndeck: [a\n---\n',
    'c.md': good,
    'd.md': '# A\n\n## Questions\n\n- What is {{c1::x?\n'
  })
  const {code, stdout, stderr} = await studymark(folder, ['build', '.', '--out', 'a.csv'])
  expect(stderr.split('\n')).toEqual([
    'a.md:1:1: error: Unexpected byte `0xff`, expected text in UTF-8 readable-file',
    expect.stringMatching(/^b\.md:\d:\d+: error: Unexpected .* front-matter-matches-schema$/),
    'd.md:5:11: error: Unexpected `{{c1::` without its end, expected `}}` cloze-is-closed',
    '3 errors',
    'Nothing was written',
    ''
  ])
  expect({code, stdout}).toEqual({code: 1, stdout: ''})
  expect(filesIn(folder)).toEqual(['a.md', 'b.md', 'c.md', 'd.md'])
})

test('front matter that multiplies its aliases is a finding, quickly', async () => {
  const layers = Array.from({length: 30}, (_, at) => {
    const name = (n: number) => `x${n}`
    return `${name(at + 1)}: &${name(at + 1)} [${Array(9)
      .fill(`*${name(at)}`)
      .join(',')}]`
  })
  const bomb = `---\nx0: &x0 [a]\n${layers.join('\n')}\n---\n\n${good}`
  const {code, stderr} = await studymark(folderWith({'n.md': bomb}), ['parse', 'n.md'])
  expect(stderr).toMatch(
    /^n\.md:2:1: error: Unexpected aliases .* front-matter-matches-schema\n1 error\n$/
  )
  expect(code).toBe(1)
})

test('quotes eight thousand deep are read as text from some depth on, with a finding', async () => {
  const folder = folderWith({'n.md': `${'> '.repeat(8000)}deep\n\n${good}`})
  const {code, stdout, stderr} = await studymark(folder, ['build', 'n.md', '--out', 'a.csv'])
  expect(stderr).toMatch(/^n\.md:1:\d+: warn: Unexpected nesting over `100` deep, .*\n1 warning\n$/)
  expect(stdout).toBe('Wrote a.csv (csv)\n1 file: 1 card (1 open)\n')
  expect(code).toBe(0)
})

test('a fence that is never closed is told, and the deck is made', async () => {
  const folder = folderWith({'n.md': `${good}\n\`\`\`js\nlet x\n\n- What is y?\n`})
  const {code, stdout, stderr} = await studymark(folder, ['build', 'n.md', '--out', 'a.csv'])
  expect(stderr).toBe(
    'n.md:8:1: warn: Unexpected fence without its end, expected one: all that follows is read as its text fence-is-closed\n1 warning\n'
  )
  expect({code, stdout}).toEqual({code: 0, stdout: 'Wrote a.csv (csv)\n1 file: 1 card (1 open)\n'})
})

test('Windows line ends and a byte-order mark make the same cards', async () => {
  const folder = folderWith({'n.md': good})
  const windows = folderWith({'n.md': `\ufeff${good.replaceAll('\n', '\r\n')}`})
  const made = await Promise.all(
    [folder, windows].map(async (at) => {
      const {code} = await studymark(at, ['build', 'n.md', '--out', 'a.csv', '--out', 'b.apkg'])
      return {code, csv: readFileSync(join(at, 'a.csv')), apkg: readFileSync(join(at, 'b.apkg'))}
    })
  )
  expect(made[0]?.code).toBe(0)
  expect(made[1]).toEqual(made[0])
})

test('a file of 5 MB is built', async () => {
  const sentence = 'A cell takes in what it needs and gives off what it does not. '
  const section = (at: number) =>
    `## ${at}\n\n${sentence.repeat(40)}\n\n${good.replace('# Cells', `### Cells ${at}`)}\n`
  const folder = folderWith({'n.md': Array.from({length: 2000}, (_, at) => section(at)).join('')})
  const {code, stdout, stderr} = await studymark(folder, ['build', 'n.md', '--out', 'a.csv'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toBe('Wrote a.csv (csv)\n1 file: 2000 cards (2000 open)\n')
}, 180_000)

test('names and texts that steer a terminal are shown spelled out', async () => {
  const folder = folderWith({'\u001b[2Jn.md': bytes([0xff]), 'n.md': `# \u001b]0;x\u0007 A\n`})
  const {stderr} = await studymark(folder, ['build', '.', '--out', 'a.csv'])
  expect(stderr).toContain('\\u001b[2Jn.md:1:1: error')
  const {stdout} = await studymark(folder, ['parse', 'n.md'])
  expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/)
})
