/** What the schemas say of unist, in our words; stands in for `@types/unist` while they are made. */

/** A place in the source. */
export interface Point {
  /**
   * Line, from 1.
   * @asType integer
   * @minimum 1
   */
  line: number
  /**
   * Column, from 1, in UTF-16 units.
   * @asType integer
   * @minimum 1
   */
  column: number
  /**
   * Offset, from 0, in UTF-16 units after any byte-order mark.
   * @asType integer
   * @minimum 0
   */
  offset?: number
}

/** A stretch of the source. */
export interface Position {
  start: Point
  /** The place after the last character. */
  end: Point
}

/** Any unist node. */
export interface Node {
  type: string
  /** What other tools attach. */
  data?: Record<string, unknown>
  /** Where the node stands. */
  position?: Position
}
