/** Pieces of text blocks as paragraphs. */
import type {Paragraph, PhrasingContent} from 'mdast'
import {isBreak} from './label-lines.ts'
import {span} from './place.ts'
import {trim} from './trim.ts'

/** Inline content as a paragraph, without blanks and breaks at its ends; none where nothing is left. */
export function trimmedParagraphs(
  children: readonly PhrasingContent[],
  source: string
): Paragraph[] {
  let content = trim(children, source)
  for (let last = content.at(-1); last && isBreak(last); last = content.at(-1)) {
    content = trim(content.slice(0, -1), source)
  }
  const [first] = content
  const last = content.at(-1)
  if (!first || !last) return []
  return [{type: 'paragraph', children: content, position: span(first, last)}]
}
