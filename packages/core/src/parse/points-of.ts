/** Places in a text, from offsets. */
import type {Point} from 'unist'

/** The points of offsets that are given in order. */
export function pointsOf(text: string, offsets: readonly number[]): Point[] {
  const points: Point[] = []
  let line = 1
  let start = 0
  const add = (end: number) => {
    for (let offset = offsets[points.length]; offset !== undefined && offset < end;) {
      points.push({line, column: offset - start + 1, offset})
      offset = offsets[points.length]
    }
  }
  for (const {0: ending, index} of text.matchAll(/\r\n?|\n/g)) {
    add(index + ending.length)
    line++
    start = index + ending.length
  }
  add(Infinity)
  return points
}
