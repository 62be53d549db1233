/** The text of inline content with what is no prose (code, HTML, images, math) blotted out. */
import type {PhrasingContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'

const blot = '\uFFFC'

/** What parts a front from a back; in the words of a link it parts nothing. */
const parting = /(?<!\{\{c\d{1,3})::/giu

/** As long as the text that `cut` counts in; patterns never match inside code. */
export function maskedText(children: readonly PhrasingContent[]): string {
  const only = children[0]
  if (!only) return ''
  return children.length === 1 ? maskedNode(only) : maskedNodes(children)
}

const maskedNodes = remembered((children: readonly PhrasingContent[]) => {
  let text = ''
  for (const child of children) text += maskedNode(child)
  return text
})

function maskedNode(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ''
  if (node.type === 'link') return maskedText(node.children).replace(parting, blot.repeat(2))
  if ('children' in node) return maskedText(node.children)
  return blot.repeat(toString(node).length)
}
