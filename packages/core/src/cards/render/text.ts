/** The words of content, as plain text. */
import type {Node} from 'unist'
import {descend} from './descend.ts'

/** The text of `nodes`, white space collapsed: values, and what images say instead; tags as written. */
export function textOf(nodes: readonly Node[]): string {
  const parts: string[] = []
  for (const node of descend(nodes)) {
    if (breaks.has(node.type)) parts.push(' ')
    const words = wordsOf(node)
    if (words) parts.push(words)
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const breaks = new Set([
  'paragraph',
  'listItem',
  'tableCell',
  'heading',
  'blockquote',
  'break',
  'code',
  'math'
])

function wordsOf(node: Node): string | undefined {
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'html' ? node.value.replace(comment, '') : node.value
  }
  if ('alt' in node && typeof node.alt === 'string') return node.alt
}

const comment = /<!--.*?(?:-->|$)/gs
