/** Cuts a line of inline content at places in its text. */
import type {Paragraph, PhrasingContent} from 'mdast'
import {cut} from '../../text/cut.ts'
import type {Line} from '../../text/lines.ts'
import {span} from '../../text/place.ts'
import {trim} from '../../text/trim.ts'
import {textlessIn} from '../../text/trimmed-paragraphs.ts'

/** The characters `from` to `to` of a line, trimmed; nothing when only blanks are there. */
export function partOfLine(
  line: Pick<Line, 'children'>,
  from: number,
  to: number | undefined,
  source: string
): Line | undefined {
  const head = to === undefined ? line.children : cut(line.children, to, source)[0]
  return lineOf(trim(from === 0 ? head : cut(head, from, source)[1], source))
}

/** The characters of a line from a mark to `to`, with what has no text in the mark, trimmed. */
export function behindMark(
  line: Pick<Line, 'children'>,
  mark: {from: number; length: number},
  to: number | undefined,
  source: string
): Line | undefined {
  const start = mark.from + mark.length
  const rest = partOfLine(line, start, to, source)?.children ?? []
  const said = partOfLine(line, mark.from, start, source)?.children ?? []
  return lineOf([...textlessIn(said, rest[0]), ...rest])
}

function lineOf(children: PhrasingContent[]): Line | undefined {
  const [first] = children
  const last = children.at(-1)
  return first && last ? {children, position: span(first, last)} : undefined
}

/** A paragraph without a mark of `from` characters; nothing when no more is there. */
export function paragraphFrom(
  paragraph: Paragraph,
  from: number,
  source: string
): Paragraph | undefined {
  if (from === 0) return paragraph
  const line = behindMark(paragraph, {from: 0, length: from}, undefined, source)
  return line && {type: 'paragraph', ...line}
}
