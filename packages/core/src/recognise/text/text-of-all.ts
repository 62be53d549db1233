/** What several nodes say, with something between them. */
import type {Nodes} from 'mdast'
import {toString} from '../../to-string.ts'
import type {NotebookNode} from '../../ast.ts'

export function textOfAll(nodes: ReadonlyArray<Nodes | NotebookNode>, between = ' '): string {
  return nodes.map((node) => toString(node)).join(between)
}
