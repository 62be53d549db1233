/** HTML of what most fields are: paragraphs, lists, quotes and headings of words. */
import type {Content} from '../../ast.ts'
import type {Link, List, ListItem, Paragraph, PhrasingContent} from 'mdast'
import type {InlineMath} from 'mdast-util-math'
import {toCodeBlock} from './code.ts'
import {escapeText} from './escape-text.ts'
import {leadsOut} from './finish.ts'
import {inlineMath, spaceBraces} from './math.ts'
import {sanitise} from './sanitise.ts'
import {serialise} from './serialise.ts'

/** The same HTML as by way of a tree, but sooner; `undefined` where it takes more than this. */
export function plainHtml(blocks: readonly Content[]): string | undefined {
  const [block] = blocks
  return blocks.length === 1 && block && isLine(block)
    ? phrasesOf(block.children)
    : joined(blocks, blockOf, '\n')
}

function blockOf(node: Content): string | undefined {
  // `data` may ask for another element
  if (node.data) return undefined
  switch (node.type) {
    case 'paragraph':
      return element('p', phrasesOf(node.children))
    case 'heading':
      return element(`h${node.depth}`, phrasesOf(node.children))
    case 'blockquote':
      return element('blockquote', onLines(joined(node.children, blockOf, '\n')))
    case 'list':
      return listOf(node)
    case 'code':
      return serialise(sanitise(toCodeBlock(node)))
    case 'thematicBreak':
      return '<hr>'
    default:
      return undefined
  }
}

function listOf({ordered, start, spread, children}: List): string | undefined {
  const isLoose = spread || children.some(isSpread)
  const items = onLines(joined(children, (item) => itemOf(item, isLoose), '\n'))
  if (!ordered) return element('ul', items)
  return element('ol', items, start === 1 || typeof start !== 'number' ? '' : ` start="${start}"`)
}

/** Paragraphs of a list without blank lines come without their tags. */
function itemOf({children, checked, data}: ListItem, isLoose: boolean): string | undefined {
  if (data || typeof checked === 'boolean') return undefined
  let html = ''
  let isInLine = !isLoose
  for (const [at, child] of children.entries()) {
    isInLine = !isLoose && isLine(child)
    const inner = isInLine && isLine(child) ? phrasesOf(child.children) : blockOf(child)
    if (inner === undefined) return undefined
    html += isInLine && at === 0 ? inner : `\n${inner}`
  }
  return element('li', isInLine || children.length === 0 ? html : `${html}\n`)
}

function isLine(node: Content): node is Paragraph {
  return node.type === 'paragraph' && !node.data
}

function isSpread({spread, children}: ListItem): boolean {
  return spread ?? children.length > 1
}

function phrasesOf(nodes: readonly PhrasingContent[]): string | undefined {
  return joined(nodes, phraseOf, '')
}

function phraseOf(node: PhrasingContent): string | undefined {
  if (node.type === 'text') return isTrimmed(node.value) ? escapeText(node.value) : undefined
  if (node.type === 'inlineMath') return mathOf(node)
  if (node.data) return undefined
  if (node.type === 'link') return linkOf(node)
  if (node.type === 'inlineCode')
    return element('code', escapeText(node.value.replace(lineEnd, ' ')))
  const tagName = tagNames.get(node.type)
  return tagName && 'children' in node ? element(tagName, phrasesOf(node.children)) : undefined
}

/** Where Anki looks for clozes, braces in runs are written otherwise. */
function mathOf(node: InlineMath): string | undefined {
  const math = inlineMath(node, (tex) => tex)
  return spaceBraces(math) === math ? escapeText(math) : undefined
}

function linkOf({url, title, children}: Link): string | undefined {
  const content = phrasesOf(children)
  if (!leadsOut.test(url)) return content
  const isPlain = plainUrl.test(url) && typeof title !== 'string'
  return isPlain ? element('a', content, ` href="${url}"`) : undefined
}

const tagNames = new Map<string, string>([
  ['delete', 'del'],
  ['emphasis', 'em'],
  ['strong', 'strong']
])

/** Nothing in it is encoded, as a URL or as HTML. */
const plainUrl = /^(?:https?|mailto):[!#$(-;=?-Z_a-z~]*$/

const lineEnd = /\r?\n|\r/g

/** What `write` makes of each; `undefined` where it makes nothing of one. */
function joined<Node>(
  nodes: readonly Node[],
  write: (node: Node) => string | undefined,
  between: string
): string | undefined {
  let html = ''
  for (const [at, node] of nodes.entries()) {
    const one = write(node)
    if (one === undefined) return undefined
    html += at > 0 ? between + one : one
  }
  return html
}

function element(name: string, content: string | undefined, attributes = ''): string | undefined {
  return content === undefined ? undefined : `<${name}${attributes}>${content}</${name}>`
}

function onLines(content: string | undefined): string | undefined {
  // wrapped in nothing, nothing is one line end
  return content === '' ? '\n' : content && `\n${content}\n`
}

/** Whether no line begins or ends in white space, which would have to go. */
function isTrimmed(text: string): boolean {
  return !/\r|[ \t]\n|\n[ \t]/.test(text)
}
