/** What exercises are read from: blocks in a row, and where frames around some of them open and close. */
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import type {FrameKind} from './exercise-kinds.ts'

/** The indexes of the blocks of the file that a piece lies in. */
export interface Place {
  from: number
  to: number
}

export type Piece = Place &
  (
    | {type: 'block'; node: Content}
    | ({type: 'open'} & Frame)
    | {type: 'close'; position: Position}
    | ({type: 'fold'} & Fold)
  )

export interface Frame {
  /** What it holds, where that is part of an exercise. */
  kind: FrameKind | undefined
  title: Content[]
  /** A title that no text of the tree has. */
  context?: string
  /** Its own line. */
  position: Position
}

/** What answers an exercise or helps with it, whole. */
export interface Fold {
  kind: Exclude<FrameKind, 'exercise'>
  content: Content[]
  position: Position
}
