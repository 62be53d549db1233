/** Positions in a text, from stretches of its lines. */
import type {Position} from 'unist'
import type {Stretch} from './mask.ts'
import {pointsOf} from './points-of.ts'

/** Positions of stretches, those of lines that follow each other in one. */
export function positionsOf(text: string, stretches: readonly Stretch[]): Position[] {
  const points = pointsOf(
    text,
    stretches.flatMap(({start, end}) => [start, end])
  )
  const positions: Position[] = []
  for (let index = 0; index < points.length; index += 2) {
    const [start, end] = points.slice(index, index + 2)
    const last = positions.at(-1)
    if (!start || !end) continue
    if (last && start.line === last.end.line + 1) last.end = end
    else positions.push({start, end})
  }
  return positions
}
