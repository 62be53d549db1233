/** Reads a text in which display math ends where its author closed it. */
import type {Root} from 'mdast'
import {readMasked} from './mask.ts'
import {strayMath} from './stray-math.ts'
import {withMath} from './with-math.ts'

/** The tree of a text; `read` sees no math that it would take for more, or less. */
export function readWithMath(text: string, read: (text: string) => Root): Root {
  const math = strayMath(text)
  if (math.length === 0) return read(text)
  const stretches = math.flatMap(({lines}) => lines)
  return withMath(readMasked(text, stretches, read).tree, text, math)
}
