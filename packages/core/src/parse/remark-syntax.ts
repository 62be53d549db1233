/** The Markdown we read, for whoever sets up remark himself. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type {PluggableList} from 'unified'
import {remarkDollarMath} from './dollar-math.ts'
import {remarkListAfterCode} from './list-after-code.ts'
import {remarkMarkLimit} from './mark-limit.ts'
import {remarkStrayMath} from './remark-stray-math.ts'

/** Plugins that make remark read what `parse` reads: GFM, math and front matter. */
export const remarkSyntax: PluggableList = [
  remarkGfm,
  [remarkMath, {singleDollarTextMath: false}],
  remarkDollarMath,
  remarkListAfterCode,
  remarkMarkLimit,
  remarkStrayMath,
  [remarkFrontmatter, ['yaml', 'toml']]
]
