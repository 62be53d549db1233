/** An answer without the arrow that points at it: *=> A rope*. */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'

const arrow = /^\s*(?:=+>|-{1,3}>|→|⇒|➜|➡\ufe0f?)\s+(?=\S)/u

export function withoutArrow(content: Content[], source: string): Content[] {
  const [first, ...rest] = content
  if (first?.type !== 'paragraph') return content
  const length = arrow.exec(toString(first))?.[0].length ?? 0
  const own = length > 0 ? paragraphFrom(first, length, source) : undefined
  return own ? [own, ...rest] : content
}
