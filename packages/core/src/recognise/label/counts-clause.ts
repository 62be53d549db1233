/** Whether letters that count the clauses of a law go through `q)`, which labels nothing. */
import type {RootContent} from 'mdast'

const clause = /^q[.)]\s/u
const clauseBefore = /^p[.)]\s/u
const clauseBehind = /^r[.)]\s/u

/** *p) …*, *q) …*, *r) …* */
export function countsClause(blocks: readonly RootContent[], at: number): boolean {
  if (!opensWith(blocks[at], clause)) return false
  return opensWith(blocks[at - 1], clauseBefore) || opensWith(blocks[at + 1], clauseBehind)
}

function opensWith(block: RootContent | undefined, pattern: RegExp): boolean {
  if (block?.type !== 'paragraph') return false
  const [first] = block.children
  return first?.type === 'text' && pattern.test(first.value)
}
