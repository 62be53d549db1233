/** The key on the lines of a paragraph, among what else stands there. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {keyFrom} from './key.ts'
import {keyOf} from './key-of.ts'

/** A written one, or one that a sentence states. */
export function keyInLines(lines: readonly Content[], source: string) {
  const keys = lines.map((line) => keyOf(toString(line)))
  const written = keys.findIndex((key, at) => {
    return key && !key.isStated && (at === 0 || key.letters.length > 0)
  })
  const at = Math.max(written, 0)
  const found = keyFrom(lines.slice(at), false, source)
  return found && {...found, before: found.before + at, used: found.used + at}
}
