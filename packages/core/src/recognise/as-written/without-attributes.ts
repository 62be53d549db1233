/**
 * Blocks without the line of attributes that kramdown lets follow them.
 *
 *     1. The wind
 *     2. The moon
 *     {: type="a"}
 */
import type {ListItem, RootContent} from 'mdast'
import type {Content} from '../../ast.ts'
import {cut} from '../text/cut.ts'
import {trim} from '../text/trim.ts'
import {toString} from '../../to-string.ts'

/** Such a line, behind another. */
const line = /\n[^\S\n]*\{:[^{}\n]{1,200}\}\s*$/u

/** The blocks, each in its place; most files have no such line. */
export function withoutAttributes(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!source.includes('{:') || !/\n[^\S\n]*\{:/u.test(source)) return [...blocks]
  return blocks.map((block) => bare(block, source))
}

function bare<Block extends Content>(block: Block, source: string): Block {
  if (block.type === 'list') return {...block, children: withLast(block.children, bareItem(source))}
  if (block.type !== 'paragraph') return block
  const last = block.children.at(-1)
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return block
  const text = toString(block)
  const attributes = line.exec(text)
  if (!attributes) return block
  const children = trim(cut(block.children, attributes.index, source)[0], source)
  return children.length > 0 ? {...block, children} : block
}

function bareItem(source: string): (item: ListItem) => ListItem {
  return (item) => ({...item, children: withLast(item.children, (block) => bare(block, source))})
}

function withLast<Item>(items: readonly Item[], change: (item: Item) => Item): Item[] {
  return items.map((item, at) => (at === items.length - 1 ? change(item) : item))
}
