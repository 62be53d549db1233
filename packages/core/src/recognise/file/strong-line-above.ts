/** The strong line that stands as a title over a block, below the last heading: *__FAQ: mooring__*. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {isStrongLine} from '../text/is-strong-line.ts'

/** What stands further above is over something else. */
const furthest = 30

const longest = 60

export function strongLineAbove(blocks: readonly RootContent[], at: number): string {
  for (let above = at - 1; above >= Math.max(0, at - furthest); above--) {
    const block = blocks[above]
    if (block?.type === 'heading') return ''
    if (!block || !isStrongLine(block)) continue
    const text = toString(block)
    if (text.length <= longest && !/[?？]\s*$/u.test(text)) return text
  }
  return ''
}
