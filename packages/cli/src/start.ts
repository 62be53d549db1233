/** Where findings stand that are about a file as a whole. */
import type {Point} from 'unist'

export const START: Point = {line: 1, column: 1, offset: 0}
