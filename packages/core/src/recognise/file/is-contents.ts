/** Blocks that only lead somewhere: tables of contents, back-to-top links, badges. */
import type {List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {toString as toPlain} from 'mdast-util-to-string'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {listsTitles} from './lists-titles.ts'
import {plainTitle} from './plain-title.ts'
import {isOfContents} from './title-kinds.ts'

/**
 * The block leads into the document and holds nothing to study: links to its headings, or a list
 * or table of their `titles`.
 */
export function isContents(block: RootContent, titles?: ReadonlySet<string>): boolean {
  if (block.type === 'list') {
    if (asksBelowLinks(block, titles)) return false
    return isListOfLinks(block) || (titles !== undefined && repeatsTitles(block, titles))
  }
  if (block.type === 'paragraph') return isOnlyLinks(block.children)
  return block.type === 'table' && titles !== undefined && listsTitles(block, titles)
}

/** A list right below a title of contents, of which an item is a link, though it may lead nowhere yet. */
export function isTitledContents(block: RootContent, before: RootContent | undefined): boolean {
  if (block.type !== 'list' || before?.type !== 'heading') return false
  if (!isOfContents(toString(before)) || asksBelowLinks(block)) return false
  const areLines = block.children.every(({children: [first, ...below]}) => {
    return first?.type === 'paragraph' && below.every(({type}) => type === 'list')
  })
  return areLines && block.children.some(({children: [first]}) => isLinkFirst(first))
}

/** So many ask nothing that stands below. */
const fewestBelow = 8

/** Links are titles of what is asked below each of them, and nothing of it is a title elsewhere. */
function asksBelowLinks({children}: List, titles?: ReadonlySet<string>): boolean {
  if (!children.every(({children: [first]}) => isLinkFirst(first))) return false
  const below = children.flatMap(({children: [, ...lists]}) => {
    return lists.flatMap((list) => (list.type === 'list' ? list.children : []))
  })
  const asked = below.filter(({children: [first]}) => {
    if (first?.type !== 'paragraph' || isLinkFirst(first)) return false
    const text = toString(first)
    return endsInMark(text) && !titles?.has(plainTitle(text))
  })
  return asked.length >= fewestBelow && asked.length * 4 >= below.length * 3
}

export function isLinkFirst(first: RootContent | undefined): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'link'
}

/** Questions that are links of a wiki, or all of them titles or strong lines below: *[[#What is a fjord?]]*. */
export function asksForTitles(block: RootContent, titles: ReadonlySet<string>): boolean {
  if (block.type !== 'list' || block.children.length < fewestAsked) return false
  const {children} = block
  const texts = children.map(({children: [first, ...more]}) => {
    return first?.type === 'paragraph' && more.length === 0 ? toString(first) : ''
  })
  if (texts.every((text) => wikiLink.test(text))) return true
  return texts.every((text) => endsInMark(text) && titles.has(plainTitle(text)))
}

const fewestAsked = 2
const wikiLink = /^\s*\[\[(?:#[^\][|]+|[^\][|]+[?？])(?:\|[^\][]+)?\]\]\s*$/u

/** Fewer items may repeat titles by chance. */
const fewestTitles = 4
/** Share of items that repeat none; in a long list some are worded anew. */
const mostOthers = 0.2
const mostOfMany = 0.25
const many = 20

function repeatsTitles(list: List, titles: ReadonlySet<string>): boolean {
  if (list.children.length < fewestTitles) return false
  const {length} = list.children
  const most = length * (length < many ? mostOthers : mostOfMany)
  let others = 0
  for (const {children} of list.children) {
    const [first] = children
    const isTitle = first?.type === 'paragraph' && titles.has(plainTitle(toString(first)))
    if (!isTitle && ++others > most) return false
  }
  return true
}

/** A subject may be named in it without a link, and plain points may stand below one. */
const leastShare = 0.75

function isListOfLinks(list: List): boolean {
  const most = list.children.length * (1 - leastShare)
  let full = 0
  let links = 0
  for (const item of list.children) {
    if (item.children.length > 0) full++
    if (isItemOfLinks(item)) links++
    if (full - links > most) return false
  }
  return links > 0 && (links === full || (links >= 3 && links >= full * leastShare))
}

function isItemOfLinks({children}: ListItem): boolean {
  const [first] = children
  if (first?.type === 'paragraph' && isOnlyLinks(first.children)) return true
  let hasList = false
  for (const child of children) {
    if (child.type !== 'list') continue
    if (!isListOfLinks(child)) return false
    hasList = true
  }
  return hasList
}

/** An address of a heading, or of another note beside this one. */
const inside = /^#|^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+\.(?:md|markdown)(?:#|$)/iu

/** Links are all there is, and all lead to headings, here or in notes beside this one. */
function isOnlyLinks(children: readonly PhrasingContent[]): boolean {
  if (!children.some(isLinked)) return false
  const bare = children.flatMap((child) => {
    return child.type === 'strong' || child.type === 'emphasis' ? child.children : [child]
  })
  const links = bare.filter((child) => child.type === 'link')
  // Code behind a link is its tag: *[What is a fjord?](#fjord) `[2023]`*.
  const rest = bare.filter(({type}) => type !== 'link' && type !== 'inlineCode')
  const text = rest.map((child) => toPlain(child, {includeImageAlt: false})).join('')
  return !/[\p{L}\p{N}]/u.test(text) && links.every((link) => inside.test(link.url))
}

/** A link, or emphasis with one in it. */
function isLinked(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis') {
    return node.children.some(({type}) => type === 'link')
  }
  return node.type === 'link'
}
