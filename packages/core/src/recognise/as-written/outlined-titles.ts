/**
 * Titles that are items of an outliner's page, over the items below them.
 *
 *     - ## Knots
 *       - ### Bowline
 *         - A loop at the end of a rope.
 */
import type {Heading, List, ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {areProperties, cardTagIn} from '../card/card-signs.ts'
import {isFrontMatter} from '../file/is-front-matter.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** The blocks, each such title and what its item holds by themselves, where the page is a list of them. */
export function withOutlinedTitles(blocks: readonly RootContent[], source: string): RootContent[] {
  const isOutlined = /^[-*+][ \t]+#{1,6}[ \t]/mu.test(source) && blocks.every(isOfPage)
  return isOutlined ? blocks.flatMap(partsOf) : [...blocks]
}

/** An outliner writes nothing on the top level but lists, and properties of the page. */
function isOfPage(block: RootContent, at: number): boolean {
  if (block.type === 'list') return block.ordered !== true
  return block.type === 'thematicBreak' || block.type === 'html' || isFrontMatter(block) || at === 0
}

function partsOf(block: RootContent): RootContent[] {
  if (block.type !== 'list' || !block.children.some(titleOf)) return [block]
  const parts: RootContent[] = []
  let items: ListItem[] = []
  const flush = (list: List): void => {
    const run = listOf(list, items)
    if (run) parts.push(run)
    items = []
  }
  for (const [at, item] of block.children.entries()) {
    const title = partingOf(block, at)
    if (!title) {
      if (item.children[0]?.type === 'heading') flush(block)
      items.push(item)
      continue
    }
    flush(block)
    const {start} = positionOf(item)
    parts.push({...title, position: {start, end: positionOf(title).end}})
    for (const below of item.children.slice(1)) addAll(parts, partsOf(withoutRule(below)))
  }
  flush(block)
  return parts
}

/** Markdown takes a bullet without text below the last property of a title for the rule of another one. */
function withoutRule(block: RootContent): RootContent {
  const isKept = block.type === 'heading' && areProperties(toString(block))
  return isKept ? {type: 'paragraph', children: block.children, position: positionOf(block)} : block
}

/** What asks would take the items beside its own for its answer. */
function partingOf({children}: List, at: number): Heading | undefined {
  const [item, next] = [children[at], children[at + 1]]
  const title = item && titleOf(item)
  const isApart = !next || next.children.length === 0 || titleOf(next) !== undefined
  return title && (isApart || !endsInMark(toString(title))) ? title : undefined
}

/** What the tag of a card ends is a front over the items within its own. */
function titleOf({checked, children: [first]}: ListItem): Heading | undefined {
  if (first?.type !== 'heading' || typeof checked === 'boolean') return undefined
  return cardTagIn(toString(first)) ? undefined : first
}
