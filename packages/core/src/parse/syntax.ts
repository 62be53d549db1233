/** The Markdown we read: the only place that configures unified. */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import type {Processor} from 'unified'
import {unified} from 'unified'
import type {Labels} from './definitions.ts'
import {remarkDefinitions} from './definitions.ts'
import {remarkDollarMath} from './dollar-math.ts'
import {frontMatterEnd} from './front-matter-end.ts'
import {remarkJoinedData} from './joined-data.ts'
import {remarkLeaveOut, unusedIn} from './leave-out.ts'
import {remarkListAfterCode} from './list-after-code.ts'
import {remarkMarkLimit} from './mark-limit.ts'

/** A window as long may hold one text that is. */
const long = 32_768

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkPlaced)
  .use(remarkMath, {singleDollarTextMath: false})
  .use(remarkDollarMath)
  .use(remarkListAfterCode)
  .use(remarkMarkLimit)
  .freeze()

// Only where there is some: looking for the end of it, remark sees no list or quote.
const withFrontMatter = markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Drops what makes nodes without a position: looking for more addresses in the finished tree. */
function remarkPlaced(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) {
    delete extension.transforms
  }
}

/** Reads a file at once, as remark does: ever more slowly. */
export function readWhole(text: string): Root {
  const processor = frontMatterEnd(text.replace(/^\uFEFF/, '')) ? withFrontMatter : markdown
  return processor.parse(text)
}

/** Reads a part of a file; front matter only if asked to. */
export type ReadPart = (text: string, hasFrontMatter: boolean) => Root

/** Reads the parts of a file with one set of labels. */
export function partReader(labels: Labels): ReadPart {
  const processors = new Map<string, Pick<typeof markdown, 'parse'>>()
  return (text, hasFrontMatter) => {
    const unused = unusedIn(text)
    const isLong = text.length > long
    const key = [hasFrontMatter, isLong, ...unused].join()
    const base = hasFrontMatter ? withFrontMatter : markdown
    const processor =
      processors.get(key) ??
      base()
        .use(remarkLeaveOut, unused)
        .use(remarkDefinitions, labels)
        .use(isLong ? [remarkJoinedData] : [])
        .freeze()
    processors.set(key, processor)
    return processor.parse(text)
  }
}
