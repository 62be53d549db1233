/** Whether a paragraph is strong as a whole. */
import type {Content} from '../../ast.ts'

export function isStrongLine(node: Content): boolean {
  const [only, ...others] = node.type === 'paragraph' ? node.children : []
  return only?.type === 'strong' && others.length === 0
}
