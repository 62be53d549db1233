/**
 * Points that an answer counts on its lines, below a strong line that asks.
 *
 *     **Why did the rope part?**
 *     It was old, and nobody had looked at it. Causes: (a) chafe, (b) sun, (c) salt.
 */
import {toString} from '../../../to-string.ts'
import {endsInMark} from '../../asks/asks.ts'
import {type Line, paragraphOf} from '../../text/lines.ts'

/** Less before the first point may only say that options follow. */
const shortestAnswer = 40

export function countsInAnswer(
  {stem: [asked], options}: {stem: readonly Line[]; options: readonly unknown[]},
  head: Line | undefined
): boolean {
  if (!head || !asked || options.length > 0 || asked.children[0]?.type !== 'strong') return false
  const said = toString(paragraphOf(head))
  if (said.length < shortestAnswer || endsInMark(said)) return false
  const [only, ...others] = asked.children
  return others.every((node) => /^\s*$/u.test(toString(node))) && endsInMark(toString(only))
}
