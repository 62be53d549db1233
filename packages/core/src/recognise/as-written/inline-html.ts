/**
 * Strong words in HTML as Markdown has them, and text without the comments that lay out slides.
 *
 *     <b>What is a mast?</b>
 *
 *     - What is a sail? <!-- .element: class="fragment" -->
 */
import type {Html, Nodes, PhrasingContent, RootContent} from 'mdast'
import {htmlContent} from '../details/html-content.ts'
import {span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

const sign = /<(?:b|strong)(?:\s[^<>]*)?>|<!--\s*\.(?:element|slide)\b/iu
const opening = /^<(b|strong)(?:\s[^<>]*)?>$/iu
const layout = /^<!--\s*\.(?:element|slide)\b/u
const opensLayout = /^<!--\s*\.element\b(?:(?!-->)[\s\S])*-->(?=\s*\S)/u

/** The blocks with both read so, in paragraphs and titles at any depth. */
export function withInlineHtml(blocks: readonly RootContent[], source: string): RootContent[] {
  // A block stays a block.
  return sign.test(source) ? blocks.map((block) => read(block, source) as RootContent) : [...blocks]
}

function read(node: Nodes, source: string): Nodes {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const {children} = node
    if (!children.some(({type}) => type === 'html')) return node
    return {...node, children: withStrong(withoutLayout(children, source))}
  }
  if (node.type === 'html') return withoutOpening(node, source)
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return node
  const children = (node.children as Nodes[]).map((child) => read(child, source))
  // Each child is of the type that it was.
  return children.some((child, at) => child !== node.children[at])
    ? ({...node, children} as Nodes)
    : node
}

/** Text behind such a comment is HTML only because of it. */
function withoutOpening(node: Html, source: string): Nodes {
  const [comment] = opensLayout.exec(node.value) ?? []
  if (comment === undefined) return node
  const [only, ...others] = htmlContent(node, comment.length, node.value.length, source)
  return only?.type === 'paragraph' && others.length === 0 ? read(only, source) : node
}

function withoutLayout(children: PhrasingContent[], source: string): PhrasingContent[] {
  const kept = children.filter((child) => child.type !== 'html' || !layout.test(child.value))
  return kept.length === children.length ? children : trim(kept, source)
}

/** What stands between a tag and its end, strong; a tag that nothing ends stays as it is. */
function withStrong(children: readonly PhrasingContent[]): PhrasingContent[] {
  const read: PhrasingContent[] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (!child) break
    const end = child.type === 'html' ? endOf(children, at, child.value) : -1
    const last = children[end]
    if (!last || end < at + 2) {
      read.push(child)
      continue
    }
    const inner = withStrong(children.slice(at + 1, end))
    const [only, ...others] = inner
    const own = only?.type === 'strong' && others.length === 0 ? only.children : inner
    read.push({type: 'strong', children: own, position: span(child, last)})
    at = end
  }
  return read
}

/** Index of the tag that ends the one at `at`, on the same level and with none of its kind between them; -1 without. */
function endOf(children: readonly PhrasingContent[], at: number, tag: string): number {
  const name = opening.exec(tag)?.[1]?.toLowerCase()
  if (!name) return -1
  for (let end = at + 1; end < children.length; end++) {
    const child = children[end]
    if (child?.type !== 'html') continue
    if (child.value.toLowerCase() === `</${name}>`) return end
    if (opening.exec(child.value)?.[1]?.toLowerCase() === name) return -1
  }
  return -1
}
