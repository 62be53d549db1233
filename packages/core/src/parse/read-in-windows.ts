/**
 * Reads a text in windows of about a kilobyte, each in the containers it stands in, and puts them
 * together to the tree that remark would give: over long files remark takes ever longer.
 */
import type {Root} from 'mdast'
import type {Cut} from './cut.ts'
import {findCut} from './cut.ts'
import {labelsLike} from './definitions.ts'
import {frontMatterEnd} from './front-matter-end.ts'
import type {Read, Reading} from './reading.ts'
import {readerOf} from './reading.ts'
import {stitch} from './stitch.ts'
import type {Start, Window} from './window.ts'

/** Where a paragraph is cut in two: over lines without end, remark takes ever longer. */
const longest = 32_768

/** Reads a text; windows are cut at the first good place after `least` characters, 1 or more. */
export function readInWindows(text: string, least: number): Root {
  const read = readerOf(text)
  const believed = labelsLike(text)
  const readings: Reading[] = []
  let start: Start | undefined = {offset: 0, line: 1, prelude: []}
  while (start) {
    const from = start
    const opening = start.prelude.join('').length
    const reading = readNext(text, start, Math.max(least, 2 * opening), (end) =>
      read(from, end, believed)
    )
    if (reading) readings.push(reading)
    start = reading?.window.next
  }
  return stitch(text, settle(readings, believed, read))
}

/** Reads the shortest window of at least a length; where a cut is none, one twice as long. */
export function readNext(
  text: string,
  start: Start,
  least: number,
  readTo: (end: Cut | undefined) => Reading | undefined
): Reading | undefined {
  const head = start.offset === 0 ? frontMatterEnd(text) : undefined
  if (head?.offset === text.length) return readTo(undefined)
  if (head) return readTo({...head, standIn: '#', type: 'heading', indent: 0, isNested: false})
  for (let length = least; start.offset + length < text.length; length *= 2) {
    for (const isForced of length < longest ? [false] : [false, true]) {
      const cut = findCut(text, start, length, isForced)
      const reading = cut && readTo(cut)
      if (reading) return reading
    }
  }
  return readTo(undefined)
}

/** Reads again what was read believing in labels that are not defined, or missing some. */
function settle(readings: Reading[], believed: ReadonlySet<string>, read: Read): Window[] {
  const found = new Set(readings.flatMap((reading) => [...reading.found]))
  return readings.map(({window, asked}) => {
    const isStale = [...asked].some((label) => believed.has(label) !== found.has(label))
    return isStale ? (read(window.start, window.end, found)?.window ?? window) : window
  })
}
