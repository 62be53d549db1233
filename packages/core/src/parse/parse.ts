/**
 * Text to mdast, in linear time.
 *
 * remark reads long files ever more slowly, so they are read in windows of about a kilobyte, each
 * in the containers it stands in, and put together to the tree that remark would give.
 */
import type {Root} from 'mdast'
import type {Cut} from './cut.ts'
import {findCut} from './cut.ts'
import type {Labels} from './definitions.ts'
import {labelsLike} from './definitions.ts'
import {stitch} from './stitch.ts'
import {readersOf} from './syntax.ts'
import type {Start, Window} from './window.ts'
import {readWindow} from './window.ts'

/** Least length of a window: shorter ones cost more to begin than they save. */
const least = 1024

/** A window, and the labels that its reading asked for and found. */
interface Reading extends Pick<Labels, 'asked' | 'found'> {
  window: Window
}

type Read = (
  start: Start,
  end: Cut | undefined,
  believed: ReadonlySet<string>
) => Reading | undefined

/** Reads Markdown with GFM, math and front matter; offsets count after a byte-order mark. */
export function parse(source: string): Root {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const read = readerOf(text)
  const believed = labelsLike(text)
  const readings = readAll(text, (start, end) => read(start, end, believed))
  const found = new Set(readings.flatMap((reading) => [...reading.found]))
  const windows = readings.map(({window, asked}) => {
    const isStale = [...asked].some((label) => believed.has(label) !== found.has(label))
    return isStale ? (read(window.start, window.end, found)?.window ?? window) : window
  })
  return stitch(text, windows)
}

function readerOf(text: string): Read {
  const labels: Labels = {believed: new Set(), asked: new Set(), found: new Set()}
  const readers = readersOf(labels)
  return (start, end, believed) => {
    Object.assign(labels, {believed, asked: new Set(), found: new Set()})
    const window = readWindow(text, start, end, readers)
    return window && {window, asked: labels.asked, found: labels.found}
  }
}

function readAll(
  text: string,
  read: (start: Start, end: Cut | undefined) => Reading | undefined
): Reading[] {
  const readings: Reading[] = []
  let start: Start | undefined = {offset: 0, line: 1, prelude: []}
  let length = Math.max(least, frontMatterLength(text))
  while (start) {
    const cut = findCut(text, start, length)
    const reading = read(start, cut)
    if (reading) readings.push(reading)
    length = reading ? least : 2 * Math.max(length, (cut?.offset ?? 0) - start.offset)
    if (reading) start = reading.window.next
  }
  return readings
}

/** Front matter must be closed within the first window to be seen. */
function frontMatterLength(text: string): number {
  const fence = /^(?:---|\+{3})(?=[ \t]*[\r\n])/.exec(text)?.[0]
  if (fence === undefined) return 0
  const close = fence === '---' ? /[\r\n]---[ \t]*(?![^\r\n])/ : /[\r\n]\+{3}[ \t]*(?![^\r\n])/
  const found = close.exec(text)
  return found ? found.index + found[0].length : 0
}
