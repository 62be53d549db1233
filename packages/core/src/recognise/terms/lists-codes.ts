/** Whether most rows of a table open with code, which may be a link. */
import type {PhrasingContent, Table} from 'mdast'

export function listsCodes({children: [, ...rows]}: Table): boolean {
  const codes = rows.filter(({children: [first]}) => isCode(first?.children[0]))
  return codes.length * 2 > rows.length
}

function isCode(node: PhrasingContent | undefined): boolean {
  return node?.type === 'link' ? isCode(node.children[0]) : node?.type === 'inlineCode'
}
