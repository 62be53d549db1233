/** Guards the renderers, which recurse, against content nested without end. */
import type {Node} from 'unist'
import {childrenOf, descend} from './descend.ts'

const limit = 250

const opener = /<\/?(?!(?:br|hr|img|input|wbr|col)\b)[a-z]/gi

/** Whether Markdown or raw HTML in `nodes` nests deeper than any text a person wrote. */
export function isTooDeep(nodes: readonly Node[]): boolean {
  let level = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(childrenOf)
  }
  let open = 0
  for (const node of descend(nodes)) {
    if (node.type !== 'html' || !('value' in node)) continue
    for (const [tag] of String(node.value).matchAll(opener)) {
      open = Math.max(0, open + (tag.startsWith('</') ? -1 : 1))
      if (open > limit) return true
    }
  }
  return false
}
