import type {List} from 'mdast'
import {writtenNumber} from './written-number.ts'

/** The numbers that the items of an ordered list were given, where each has its own; else their turns. */
export function itemNumbers(
  {start, children}: Pick<List, 'start' | 'children'>,
  source: string
): number[] {
  const written = children.flatMap((item) => writtenNumber(item, source) ?? [])
  return new Set(written).size === children.length
    ? written
    : children.map((_, at) => (start ?? 1) + at)
}
