/** Cuts a line of inline content at places in its text. */
import type {Paragraph} from 'mdast'
import {cut} from '../cut.ts'
import type {Line} from '../lines.ts'
import {span} from '../place.ts'
import {trim} from '../trim.ts'
import {textlessIn} from '../trimmed-paragraphs.ts'

/**
 * The characters `from` to `to` of a line, trimmed, with what has no text in the mark before them;
 * nothing when only blanks are there.
 */
export function partOfLine(
  line: Pick<Line, 'children'>,
  from: number,
  to: number | undefined,
  source: string
): Line | undefined {
  const head = to === undefined ? line.children : cut(line.children, to, source)[0]
  const [mark, rest] = from === 0 ? [[], head] : cut(head, from, source)
  const children = trim([...textlessIn(mark), ...rest], source)
  const [first] = children
  const last = children.at(-1)
  return first && last ? {children, position: span(first, last)} : undefined
}

/** A paragraph without its first characters; nothing when no more is there. */
export function paragraphFrom(
  paragraph: Paragraph,
  from: number,
  source: string
): Paragraph | undefined {
  if (from === 0) return paragraph
  const line = partOfLine(paragraph, from, undefined, source)
  return line && {type: 'paragraph', ...line}
}
