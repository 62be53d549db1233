/** The blocks among some pieces. */
import type {Content} from '../../ast.ts'
import type {Piece} from './pieces.ts'

export function blocksIn(pieces: readonly Piece[]): Content[] {
  return pieces.flatMap((piece) => (piece.type === 'block' ? [piece.node] : []))
}
