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
  let feed = text.indexOf('\n')
  let turn = text.indexOf('\r')
  // Found as they are, as a match for each line takes many times as long.
  while (feed !== -1 || turn !== -1) {
    const isFeed = turn === -1 || (feed !== -1 && feed < turn)
    const end = isFeed || feed === turn + 1 ? feed + 1 : turn + 1
    add(end)
    line++
    start = end
    if (feed !== -1 && feed < end) feed = text.indexOf('\n', end)
    if (turn !== -1 && turn < end) turn = text.indexOf('\r', end)
  }
  add(Infinity)
  return points
}
