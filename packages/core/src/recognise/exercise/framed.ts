/** Pieces in a frame that opens above them and closes at a point. */
import type {Point} from 'unist'
import type {Frame, Piece, Place} from './pieces.ts'

export function framed(frame: Frame, inner: readonly Piece[], end: Point, place: Place): Piece[] {
  return [
    {type: 'open', ...frame, ...place},
    ...inner,
    {type: 'close', position: {start: end, end}, ...place}
  ]
}
