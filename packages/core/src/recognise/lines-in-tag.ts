/**
 * A list right below a tag, with what asks above it, which Markdown takes for more of the tag:
 * options, as MkDocs has them.
 *
 *     <div class="upper-alpha" markdown>
 *     1. The wind
 *     2. The moon
 *     </div>
 *
 *     <quiz>
 *     What raises the sea?
 *     - [ ] The wind
 *     - [x] The moon
 *     </quiz>
 */
import type {Html, List, ListItem, RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {labelOf} from './choice/label-of.ts'
import {htmlContent, place} from './details/html-content.ts'
import {positionOf} from './place.ts'

const opening = /^<([a-z]\w*)\b([^<>]*)>[^\S\n]*\n/iu
/** Tags that are read otherwise, or whose lines are no prose. */
const others = /^(?:details|summary|pre|script|style|textarea)$/iu
const holdsMarkdown = /\smarkdown(?:\s|=|$)/u
const mark = /^\s*(?:[-*+]\s+\[([ xX])\]|\d{1,2}[.)])\s+(?=\S)/u

/** What asks, and the list; `undefined` for a tag that holds anything else. */
export function linesInTag(node: Html, source: string): RootContent[] | undefined {
  const [tag, name = '', attributes = ''] = opening.exec(node.value) ?? []
  if (!tag || others.test(name)) return undefined
  const items: ListItem[] = []
  let first = 0
  let isTicked = false
  let from = tag.length
  for (const line of node.value.slice(from).split('\n')) {
    const to = from + line.length
    const [own, box] = mark.exec(line) ?? []
    if (own !== undefined) {
      if (items.length === 0) first = from
      const item = itemFrom(node, {from, at: from + own.length, to}, box, source)
      const [before] = items
      const isOther = before && (before.checked === null) !== (box === undefined)
      if (!item || isOther) return undefined
      items.push(item)
      isTicked ||= item.checked === true
    } else if (items.length > 0 && line.trim() !== '' && line.trim() !== `</${name}>`) {
      return undefined
    }
    from = to + 1
  }
  const isMarkdown = holdsMarkdown.test(attributes)
  if (items.length === 0) return isMarkdown ? openingOptions(node, tag.length, source) : undefined
  if (items.length < 2 || !(isTicked || isMarkdown)) return undefined
  return withStem(node, items, tag.length, first, source)
}

/** The first of several options that stand in paragraphs below a tag. */
function openingOptions(node: Html, from: number, source: string): RootContent[] | undefined {
  const [content, ...more] = htmlContent(node, from, node.value.length, source)
  if (content?.type !== 'paragraph' || more.length > 0) return undefined
  if (labelOf(toString(content))?.index !== 0) return undefined
  return [{...content, position: {start: positionOf(node).start, end: positionOf(content).end}}]
}

function itemFrom(
  node: Html,
  {from, at, to}: {from: number; at: number; to: number},
  box: string | undefined,
  source: string
): ListItem | undefined {
  const [content, ...more] = htmlContent(node, at, to, source)
  if (content?.type !== 'paragraph' || more.length > 0) return undefined
  const checked = box === undefined ? null : box !== ' '
  const position = place(node, from, to, source)
  return {type: 'listItem', checked, children: [content], position}
}

/** The tags lie in the places of what stands beside them. */
function withStem(
  node: Html,
  children: ListItem[],
  from: number,
  first: number,
  source: string
): RootContent[] {
  const {start, end} = positionOf(node)
  const [asks, ...more] = htmlContent(node, from, first, source)
  const list: List = {
    type: 'list',
    ordered: children[0]?.checked === null,
    start: 1,
    children,
    position: {start: asks ? place(node, first, first, source).start : start, end}
  }
  if (!asks) return [list]
  // What htmlContent gives is what a root may hold.
  return [{...asks, position: {start, end: positionOf(asks).end}}, ...more, list] as RootContent[]
}
