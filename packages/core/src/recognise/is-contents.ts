/** Blocks that only lead somewhere: tables of contents, back-to-top links, badges. */
import type {List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'

/** The block holds links into the document and nothing to study. */
export function isContents(block: RootContent): boolean {
  if (block.type === 'list') return isListOfLinks(block)
  if (block.type === 'paragraph') return isOnlyLinks(block.children, 'inside')
  return false
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
  const links = children.filter((child) => child.type === 'link')
  if (links.length === 0) return false
  const rest = children.filter((child) => child.type !== 'link')
  if (/[\p{L}\p{N}]/u.test(rest.map((child) => toString(child)).join(''))) return false
  return reach === 'any' || links.every((link) => link.url.startsWith('#'))
}
