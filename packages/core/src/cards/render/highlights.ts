/** Highlights: `==important==`. */
import type {PhrasingContent} from 'mdast'
import type {Content} from '../../ast.ts'

interface Sign {
  /** Index of the text among its siblings, and of the sign in the text. */
  node: number
  at: number
}

/** Siblings with what stands between two signs of one text or of several in `<mark>`. */
export function withHighlights(siblings: readonly Content[]): Content[] {
  const [open, close] = pairIn(siblings)
  if (!open || !close) return [...siblings]
  const inside = [
    ...piece(siblings[open.node], open.at + 2, open.node === close.node ? close.at : undefined),
    ...siblings.slice(open.node + 1, Math.max(close.node, open.node + 1)),
    ...(open.node === close.node ? [] : piece(siblings[close.node], 0, close.at))
  ]
  return [
    ...siblings.slice(0, open.node),
    ...piece(siblings[open.node], 0, open.at),
    {type: 'emphasis', data: {hName: 'mark'}, children: inside.filter(isPhrase)},
    ...withHighlights([
      ...piece(siblings[close.node], close.at + 2),
      ...siblings.slice(close.node + 1)
    ])
  ]
}

/** The first two signs that belong together. */
function pairIn(siblings: readonly Content[]): [Sign?, Sign?] {
  let open: (Sign & {isGlued: boolean}) | undefined
  for (const [node, sibling] of siblings.entries()) {
    if (sibling.type !== 'text') continue
    for (const {index: at} of sibling.value.matchAll(/(?<!=)==(?!=)/g)) {
      const before = sibling.value[at - 1]
      const after = sibling.value[at + 2]
      const isGlued = /\w/.test(before ?? '') && /\w/.test(after ?? '')
      if (open && !/\s/.test(before ?? '') && !(open.isGlued && isGlued)) {
        return [open, {node, at}]
      }
      if (!/\s/.test(after ?? (siblings[node + 1] ? '' : ' '))) open = {node, at, isGlued}
    }
  }
  return []
}

function piece(node: Content | undefined, from: number, to?: number): Content[] {
  if (node?.type !== 'text') return []
  const value = node.value.slice(from, to)
  return value === '' ? [] : [{type: 'text', value}]
}

// Siblings of a text are phrases.
function isPhrase(node: Content): node is PhrasingContent {
  return node.type !== 'paragraph'
}
