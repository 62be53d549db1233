/** The Markdown we read: the only place that configures unified. */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Labels} from './definitions.ts'
import {remarkDefinitions} from './definitions.ts'
import {remarkDollarMath} from './dollar-math.ts'
import {frontMatterLength} from './front-matter-length.ts'
import {remarkMarkLimit} from './mark-limit.ts'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, {singleDollarTextMath: false})
  .use(remarkDollarMath)
  .use(remarkMarkLimit)
  .freeze()

// Only where there is some: looking for the end of it, remark sees no list or quote.
const withFrontMatter = markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Reads a file at once, as remark does: ever more slowly. */
export function readWhole(text: string): Root {
  const processor = frontMatterLength(text.replace(/^\uFEFF/, '')) ? withFrontMatter : markdown
  return processor.parse(text)
}

/** The two ways of reading a part of a file: with front matter before it, or without. */
export function readersOf(labels: Labels): Record<'start' | 'part', (text: string) => Root> {
  const start = withFrontMatter().use(remarkDefinitions, labels).freeze()
  const part = markdown().use(remarkDefinitions, labels).freeze()
  return {start: (text) => start.parse(text), part: (text) => part.parse(text)}
}
