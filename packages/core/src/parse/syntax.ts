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

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, {singleDollarTextMath: false})
  .use(remarkDollarMath)
  .freeze()

const withFrontMatter = markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** The two ways of reading: as the start of a file, where front matter may stand, or as a part. */
export interface Readers {
  start: (text: string) => Root
  part: (text: string) => Root
}

/** Reads a file as remark does. */
export function readWhole(text: string): Root {
  return withFrontMatter.parse(text)
}

/** Reads parts of one file, whose definitions are known. */
export function readersOf(labels: Labels): Readers {
  const start = withFrontMatter().use(remarkDefinitions, labels).freeze()
  const part = markdown().use(remarkDefinitions, labels).freeze()
  return {start: (text) => start.parse(text), part: (text) => part.parse(text)}
}
