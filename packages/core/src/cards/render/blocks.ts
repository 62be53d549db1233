/** Makes whole blocks of whatever pieces a dialect cut out: phrases, items, rows, cells. */
import type {ListItem, PhrasingContent, RootContent, TableRow} from 'mdast'

type Kind = 'phrase' | 'item' | 'row' | 'block'

interface Run {
  kind: Kind
  nodes: RootContent[]
}

/** `content` with runs of phrases in paragraphs, bare items in lists and bare rows in tables. */
export function toBlocks(content: readonly RootContent[]): RootContent[] {
  const pieces = content.flatMap((node): RootContent[] =>
    node.type === 'tableCell' ? [{type: 'paragraph', children: node.children}] : [node]
  )
  const [only] = pieces
  if (pieces.length === 1 && only?.type === 'listItem') return only.children
  return runsOf(pieces).flatMap(wrap)
}

function runsOf(pieces: readonly RootContent[]): Run[] {
  const runs: Run[] = []
  pieces.forEach((node, at) => {
    const last = runs.at(-1)
    const kind = kindOf(node, last?.kind, pieces[at + 1])
    if (last?.kind === kind) last.nodes.push(node)
    else runs.push({kind, nodes: [node]})
  })
  return runs
}

/** HTML is a phrase beside phrases, and a block elsewhere. */
function kindOf(node: RootContent, before: Kind | undefined, next: RootContent | undefined): Kind {
  if (node.type === 'html') {
    const beside = before === 'phrase' || (next && next.type !== 'html' && isPhrase(next))
    return beside ? 'phrase' : 'block'
  }
  if (isPhrase(node)) return 'phrase'
  if (isItem(node)) return 'item'
  return isRow(node) ? 'row' : 'block'
}

function wrap({kind, nodes}: Run): RootContent[] {
  if (kind === 'phrase') return [{type: 'paragraph', children: nodes.filter(isPhrase)}]
  if (kind === 'item') return [{type: 'list', children: nodes.filter(isItem)}]
  if (kind === 'row') return [{type: 'table', children: nodes.filter(isRow)}]
  return nodes
}

const phrases = new Set([
  'break',
  'cloze',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'strong',
  'text'
])

function isPhrase(node: RootContent): node is PhrasingContent {
  return phrases.has(node.type)
}

function isItem(node: RootContent): node is ListItem {
  return node.type === 'listItem'
}

function isRow(node: RootContent): node is TableRow {
  return node.type === 'tableRow'
}
