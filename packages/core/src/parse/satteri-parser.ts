/**
 * A parser made of satteri, which is native and fast, that gives the trees of `parse`.
 *
 *     import {satteriParser} from '@studymark/core'
 *     import {markdownToMdast} from 'satteri'
 *
 *     const parser = satteriParser(markdownToMdast)
 *
 * Blocks with a sign of what satteri reads otherwise are read again by remark.
 */
import type {Root, RootContent} from 'mdast'
import {withLineFeeds} from '../with-line-feeds.ts'
import {deepLines} from './deep-lines.ts'
import {frontMatterEnd} from './front-matter-end.ts'
import {parse} from './parse.ts'
import type {Parser} from './parser.ts'
import {readerOf} from './reading.ts'
import {doubtfulIn} from './satteri/doubtful-in.ts'
import {definedIn} from './satteri/defined-in.ts'
import {hasHeavyReferences} from './satteri/has-heavy-references.ts'
import {remarkTree} from './satteri/remark-tree.ts'
import {reread} from './satteri/reread.ts'
import {blocksOf, rootOf} from './stitch.ts'
import {strayMath} from './stray-math.ts'

/** `markdownToMdast` of satteri, version 0.10.5: its trees are what we know the differences of. */
export type MarkdownToMdast = (text: string, options: {features: typeof features}) => object

const features = {gfm: true, frontmatter: true, math: {singleDollarTextMath: false}}

/** What satteri reads otherwise wherever it stands; a byte-order mark behind another it leaves out. */
const alien = /^\uFEFF|[\0\p{Surrogate}]/u

/** Makes a parser of satteri's `markdownToMdast`. */
export function satteriParser(markdownToMdast: MarkdownToMdast): Parser {
  return (source) => {
    const text = withLineFeeds(source.startsWith('\uFEFF') ? source.slice(1) : source)
    if (alien.test(text) || hasHeavyReferences(text) || deepLines(text).length > 0)
      return parse(source)
    if (strayMath(text).length > 0) return parse(source)
    // satteri's own types are wider: they hold what its other features make.
    const {children} = markdownToMdast(text, {features}) as Root
    return settled(text, children) ?? parse(source)
  }
}

/** The tree of the blocks, the doubtful ones as remark reads them; none where too much differs. */
function settled(text: string, blocks: RootContent[]): Root | undefined {
  if (!hasSameFrontMatter(text, blocks[0])) return
  const stretches = doubtfulIn(blocks, text)
  const read = readerOf(text)
  const believed = stretches.length > 0 ? definedIn(blocks, text) : new Set<string>()
  const children: RootContent[] = []
  let at = 0
  const remakeTo = (end: number): void => {
    while (at < end) {
      const made = remarkTree(blocks[at] as RootContent, text)
      // In its place, too, so that a long file is not held twice.
      blocks[at++] = made
      children.push(made)
    }
  }
  for (const {from, to} of stretches) {
    // An earlier stretch may have gone on.
    if (to <= at) continue
    remakeTo(from)
    const again = reread(text, {blocks, at, to}, read, believed)
    if (!isSame(definedIn(blocks.slice(at, again.next), text), again.found)) return
    const own = blocksOf(again.windows)
    if (!own) return
    for (const child of own) children.push(child)
    at = again.next
  }
  remakeTo(blocks.length)
  return rootOf(text, children)
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label))
}

function hasSameFrontMatter(text: string, first: RootContent | undefined): boolean {
  const type: string = first?.type ?? 'none'
  return ['yaml', 'toml'].includes(type) === (frontMatterEnd(text) !== undefined)
}
