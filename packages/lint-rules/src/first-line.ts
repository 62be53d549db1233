/** The first line of what takes many, where a finding about all of it stands. */
import type {Position} from 'unist'

/** The stretch from the start of a position to the end of its first line. */
export function firstLine(
  {start, end}: Position,
  {text, at}: {text: string; at: (from: number, to: number) => Position}
): Position {
  const from = start.offset ?? 0
  const [line = ''] = text.slice(from, end.offset).split(/[\r\n]/u, 1)
  return at(from, from + line.trimEnd().length)
}
