/**
 * Callouts of Obsidian and alerts of GitHub: quotes that say what kind of remark they are.
 *
 *     > [!warning] Mind the gap
 *     > Look down.
 */
import type {Blockquote, Paragraph, PhrasingContent} from 'mdast'

/** The quote with its kind as a class and its title; as it is where it has no kind. */
export function toCallout(quote: Blockquote): Blockquote {
  const [first, ...rest] = quote.children
  if (first?.type !== 'paragraph') return quote
  const [head, ...siblings] = first.children
  const match = head?.type === 'text' ? opening.exec(head.value) : null
  if (!match || head?.type !== 'text') return quote
  const [whole, type = '', fold] = match
  const words = {...head, value: head.value.slice(whole.length)}
  const {title, body} = cutAtLineEnd([words, ...siblings])
  const isFolded = fold !== undefined
  const shown = title.length > 0 ? title : [{type: 'text' as const, value: nameOf(type)}]
  return {
    ...quote,
    data: {
      ...(isFolded && {hName: 'details'}),
      hProperties: {className: ['callout', classOf(type)], ...(fold === '+' && {open: true})}
    },
    children: [toTitle(shown, isFolded), ...body, ...rest]
  }
}

const opening = /^\[!([a-z][\w-]*)(?:\|[^\]\n]*)?\]([+-])?(?:[ \t]+|(?=\n)|$)/i

function toTitle(children: PhrasingContent[], isFolded: boolean): Paragraph {
  const hProperties = {className: ['callout-title']}
  return {type: 'paragraph', data: {hProperties, ...(isFolded && {hName: 'summary'})}, children}
}

/** What stands on the first line, and the paragraph that goes on below. */
function cutAtLineEnd(children: PhrasingContent[]): {title: PhrasingContent[]; body: Paragraph[]} {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n'))
  )
  const cut = children[at]
  if (!cut) return {title: children.filter(says), body: []}
  const value = cut.type === 'text' ? cut.value : '\n'
  const end = value.indexOf('\n')
  const title = [...children.slice(0, at), {type: 'text' as const, value: value.slice(0, end)}]
  const below = [{type: 'text' as const, value: value.slice(end + 1)}, ...children.slice(at + 1)]
  const body = below.filter(says)
  return {
    title: title.filter(says),
    body: body.length > 0 ? [{type: 'paragraph', children: body}] : []
  }
}

function says(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}

function nameOf(type: string): string {
  const words = type.replace(/[-_]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function classOf(type: string): string {
  return `callout-${kinds[type.toLowerCase()] ?? 'note'}`
}

/** Kinds of which the style has no colour of its own. */
const kinds: Record<string, string> = {
  attention: 'warning',
  bug: 'danger',
  caution: 'danger',
  check: 'tip',
  danger: 'danger',
  done: 'tip',
  error: 'danger',
  example: 'important',
  fail: 'danger',
  failure: 'danger',
  faq: 'warning',
  help: 'warning',
  hint: 'tip',
  important: 'important',
  missing: 'danger',
  question: 'warning',
  success: 'tip',
  tip: 'tip',
  warning: 'warning'
}
