/** Edits that mend headings. */
import type {Edit} from '@studymark/core'
import type {Heading} from 'mdast'

/** Gives a heading another level; none where its form does not know the level. */
export function levelEdit(heading: Heading, level: number, source: string): Edit | undefined {
  const start = heading.position?.start.offset
  if (start === undefined || level < 1 || level > 6) return undefined
  const [marks] = /^#+/u.exec(source) ?? []
  if (marks) return {start, end: start + marks.length, text: '#'.repeat(level)}
  const underline = /[=-]+[\t ]*$/u.exec(source)
  if (!underline || level > 2) return undefined
  const text = (level === 1 ? '=' : '-').repeat(underline[0].length)
  return {start: start + underline.index, end: start + source.length, text}
}

/** Gives a heading of plain text another text. */
export function textEdit({children}: Heading, text: string): Edit | undefined {
  const [only] = children
  const {start, end} = only?.position ?? {}
  if (children.length !== 1 || only?.type !== 'text') return undefined
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  return {start: start.offset, end: end.offset, text}
}
