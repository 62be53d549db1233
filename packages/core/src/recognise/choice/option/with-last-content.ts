/** Options of which the last one holds less than was read: what stood behind its words is its key. */
import type {Content} from '../../../ast.ts'
import {positionOf} from '../../text/place.ts'
import type {ChoiceOption} from './choice-option.ts'

/** `undefined` where nothing would be left of it. */
export function withLastContent(
  options: readonly ChoiceOption[],
  children: Content[]
): ChoiceOption[] | undefined {
  const last = options.at(-1)
  const end = children.at(-1)
  if (!last || !end) return undefined
  const position = {start: last.position.start, end: positionOf(end).end}
  return [...options.slice(0, -1), {...last, children, position}]
}
