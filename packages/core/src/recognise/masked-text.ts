/** The text of inline content with what is no prose (code, HTML, images, math) blotted out. */
import type {PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'

const blot = '\uFFFC'

/** As long as the text that `cut` counts in; patterns never match inside code. */
export function maskedText(children: readonly PhrasingContent[]): string {
  return children.map(maskedNode).join('')
}

function maskedNode(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ''
  if ('children' in node) return maskedText(node.children)
  return blot.repeat(toString(node).length)
}
