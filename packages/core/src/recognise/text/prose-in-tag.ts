/**
 * Prose right below tags that say that Markdown goes on in them, which Markdown takes for more of the tags.
 *
 *     </div>
 *     <div class="problem" markdown="1">
 *     What raises the sea?
 */
import type {Heading, Html, PhrasingContent, RootContent} from 'mdast'
import {htmlContent} from '../details/html-content.ts'

/** Tags, a line each, of which the last goes on in Markdown. */
const tags =
  /^(?:[^\S\n]*<\/?[a-z][^<>\n]*>[^\S\n]*\n)*[^\S\n]*<(?:div|section|article|aside)\b[^<>\n]*\smarkdown=["']?(?:1|block)\b[^<>\n]*>[^\S\n]*\n/iu

/** The title of what the tags hold, and the attributes below it. */
const title = /^(#{1,6})[^\S\n]+([^\n]*\S)[^\S\n]*(?:\n[^\S\n]*\{:[^{}\n]*\})?\s*$/u

/** What begins anything but prose. */
const sign = /^\s*(?:#{1,6}\s|[-*+>|]\s?|\d{1,3}[.)]\s|```|\{:)/mu

/** What stands below the tags, in the place of the whole; `undefined` where it is more than prose or a title. */
export function proseInTag(node: Html, source: string): RootContent[] | undefined {
  if (!node.value.includes('markdown=')) return undefined
  const from = tags.exec(node.value)?.[0].length
  if (from === undefined) return undefined
  const below = node.value.slice(from)
  const [, signs = '', words = ''] = title.exec(below) ?? []
  if (!signs && sign.test(below)) return undefined
  const start = signs ? from + below.indexOf(words, signs.length) : from
  const end = signs ? start + words.length : node.value.length
  const [prose, ...others] = htmlContent(node, start, end, source)
  if (prose?.type !== 'paragraph' || others.length > 0) return undefined
  const {position} = node
  const children = prose.children.map(unescaped)
  if (!signs) return [{type: 'paragraph', children, position}]
  return [{type: 'heading', depth: signs.length as Heading['depth'], children, position}]
}

/** A mark behind a backslash is meant as it stands. */
const escaped = /\\([!-/:-@[-`{-~])/gu

function unescaped(child: PhrasingContent): PhrasingContent {
  return child.type === 'text' ? {...child, value: child.value.replace(escaped, '$1')} : child
}
