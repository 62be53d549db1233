/** What stands in the file where a node was read. */
import type {Nodes} from 'mdast'

export function sourceOf({position}: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}
