/** Blocks that hold no words to read. */
import type {Content} from '../../ast.ts'

/** A block that shows rather than says: code, a formula, an image, a table. */
export function isMute(node: Content): boolean {
  if (node.type !== 'paragraph') return /^(?:code|math|table|html)$/.test(node.type)
  return node.children.every(
    (child) =>
      /^(?:image|imageReference|break)$/.test(child.type) ||
      (child.type === 'text' && !child.value.trim())
  )
}
