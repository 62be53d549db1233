/** A paragraph cut before some of its lines, all that is in it as it was. */
import type {Paragraph} from 'mdast'
import {cutAt} from './cut-at.ts'
import {paragraphsFrom} from '../draft.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {linesOf} from './lines.ts'
import {trim} from './trim.ts'

/** The paragraph alone where its lines are not told for sure. */
export function partedAt(
  paragraph: Paragraph,
  lines: readonly number[],
  source: string
): Paragraph[] {
  const all = textLinesOf(paragraph.children)
  if (all.length !== linesOf(paragraph, source).length) return [paragraph]
  const places = lines.map((line) => all[line]?.start ?? 0)
  const pieces = cutAt(paragraph.children, {places, closing: new Set(places), source})
  return pieces.flatMap((piece) => paragraphsFrom(trim(piece, source)))
}
