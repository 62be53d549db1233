/** A place that reaches on to what follows, where something else than blanks stands between. */
import type {Point, Position} from 'unist'
import {offsetOf} from './place.ts'

/** A fence that nothing closes may stand there, whose content is read as if it was not. */
export function reaching(own: Position, next: Point | undefined, source: string): Position {
  const isApart = next && source.slice(offsetOf(own.end), offsetOf(next)).trim() !== ''
  return isApart ? {start: own.start, end: next} : {start: own.start, end: own.end}
}
