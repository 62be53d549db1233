/** Blocks that only lead somewhere: tables of contents, back-to-top links, badges. */
import type {List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'

/**
 * The block leads into the document and holds nothing to study: links to its headings, or a list
 * of their `titles`.
 */
export function isContents(block: RootContent, titles?: ReadonlySet<string>): boolean {
  if (block.type === 'list') {
    return isListOfLinks(block) || (titles !== undefined && repeatsTitles(block, titles))
  }
  if (block.type === 'paragraph') return isOnlyLinks(block.children, 'inside')
  return false
}

/** Fewer items may repeat titles by chance. */
const fewestTitles = 4

function repeatsTitles(list: List, titles: ReadonlySet<string>): boolean {
  if (list.children.length < fewestTitles) return false
  const repeated = list.children.filter(({children: [first]}) => {
    return first !== undefined && first.type !== 'list' && titles.has(plainTitle(toString(first)))
  })
  return repeated.length >= list.children.length * 0.8
}

/** A title without its number and punctuation, for comparing. */
export function plainTitle(text: string): string {
  return text.replace(/^[\P{L}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

function isListOfLinks(list: List): boolean {
  return (
    list.children.every(isItemOfLinks) && list.children.some((item) => item.children.length > 0)
  )
}

function isItemOfLinks(item: ListItem): boolean {
  return item.children.every((child) => {
    if (child.type === 'list') return isListOfLinks(child)
    return child.type === 'paragraph' && isOnlyLinks(child.children, 'inside')
  })
}

/** Links are all there is; those `inside` lead to headings of the same document. */
function isOnlyLinks(children: readonly PhrasingContent[], reach: 'inside' | 'any'): boolean {
  const bare = children.flatMap((child) => {
    return child.type === 'strong' || child.type === 'emphasis' ? child.children : [child]
  })
  const links = bare.filter((child) => child.type === 'link')
  if (links.length === 0) return false
  const rest = bare.filter((child) => child.type !== 'link')
  if (/[\p{L}\p{N}]/u.test(rest.map((child) => toString(child)).join(''))) return false
  return reach === 'any' || links.every((link) => link.url.startsWith('#'))
}
