/** What a command loads to start, of the built command. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const script = fileURLToPath(new URL('../dist/script.cjs', import.meta.url))

// What parsers of HTML call one of their errors, and the name of a syntax that is highlighted.
const ofRendering = ['eof-in-script-html-comment-like-text', 'mathematica']
// The end of a pattern of what loads rules.
const ofRules = 'remark-lint-)/u'

test('lint starts without what renders cards, and build without rules', async () => {
  expect(await ranIn(['lint'])).toEqual([false, false, true])
  const build = ['build', '--no-lock', '--out', 'cells.apkg']
  expect(await ranIn(build)).toEqual([true, true, false])
})

interface Coverage {
  result: Array<{
    url: string
    functions: Array<{ranges: Array<{startOffset: number; endOffset: number; count: number}>}>
  }>
}

/** Whether the parts of the script ran that hold each text, as V8 counts. */
async function ranIn([command = '', ...flags]: string[]): Promise<boolean[]> {
  const folder = folderWith({'a.md': '## Cells\n\n### Questions\n\n- What is a `cell`?\n'})
  const counts = folderWith({})
  await studymark(folder, [command, 'a.md', ...flags], {env: {NODE_V8_COVERAGE: counts}})
  const [told = ''] = readdirSync(counts)
  // What Node writes for this variable.
  const {result} = JSON.parse(readFileSync(join(counts, told), 'utf8')) as Coverage
  const found = result.find(({url}) => url.endsWith('script.cjs'))
  const ranges = found?.functions.flatMap((one) => one.ranges) ?? []
  const text = readFileSync(script, 'latin1')
  return [...ofRendering, ofRules].map((part) => {
    const at = text.indexOf(part)
    const around = ranges.filter(({startOffset, endOffset}) => startOffset <= at && at < endOffset)
    around.sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset))
    return (around[0]?.count ?? 0) > 0
  })
}
