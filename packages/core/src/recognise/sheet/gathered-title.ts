/** Titles over the answers to all questions above. */
import type {Heading, Html, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'

/** What folds the answers away, and says no more. */
const folded =
  /^<details[^>]*>\s*<summary>(?:<b>|<strong>)?([^<>]{1,48})(?:<\/b>|<\/strong>)?<\/summary>\s*$/iu

/** More is no title in text. */
const longestTitle = 48

export type Title = Heading | Paragraph | Html

export function isTitle(block: RootContent): block is Title {
  if (block.type === 'html') return roleOf(folded.exec(block.value)?.[1] ?? '') === 'answers'
  if (block.type === 'heading') return roleOf(titleOf(block)) === 'answers'
  if (block.type !== 'paragraph') return false
  const [first, second, ...others] = block.children
  if (others.length > 0 || (first?.type !== 'text' && first?.type !== 'strong')) return false
  if (second && second.type !== 'text') return false
  const text = toString(block)
  const isMarked = first.type === 'strong' || /[:：]\s*$/u.test(text)
  return isMarked && text.length <= longestTitle && roleOf(text) === 'answers'
}

export function nameOf(title: Title): string {
  return title.type === 'html' ? (folded.exec(title.value)?.[1] ?? '') : toString(title)
}
