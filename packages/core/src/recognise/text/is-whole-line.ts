/** Whether nothing but signs follows the first node on its line. */
import type {PhrasingContent} from 'mdast'

export function isWholeLine([, next]: readonly PhrasingContent[]): boolean {
  if (!next || next.type === 'break') return true
  return next.type === 'text' && /^[^\p{L}\p{N}\n]*(?:$|\n)/u.test(next.value)
}
