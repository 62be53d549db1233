import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import {unwrapped} from '../choice/option/verdict-marks.ts'
import {countMarkOf} from './count-mark.ts'

/** The question without number and emphasis around it. */
export function withoutNumber(
  blocks: readonly Content[],
  source: string
): {content: Content[]; number: {ordinal?: number}} {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return {content: [...blocks], number: {}}
  const bare: Paragraph = unwrapped(first, source) ?? first
  const mark = countMarkOf(toString(bare))
  const after = mark ? paragraphFrom(bare, mark.length, source) : bare
  if (!after && rest.length === 0) return {content: [bare], number: {}}
  const own = after && (unwrapped(after, source) ?? after)
  return {
    content: [...(own ? [own] : []), ...rest],
    number: mark?.number === undefined ? {} : {ordinal: mark.number}
  }
}
