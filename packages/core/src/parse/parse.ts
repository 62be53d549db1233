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
import {frontMatterLength} from './front-matter-length.ts'
import {stitch} from './stitch.ts'
import {partReader} from './syntax.ts'
import type {Start, Window} from './window.ts'
import {readWindow} from './window.ts'

/** A window, and the labels that its reading asked for and found. */
interface Reading extends Pick<Labels, 'asked' | 'found'> {
  window: Window
}

type Read = (
  start: Start,
  end: Cut | undefined,
  believed: ReadonlySet<string>
) => Reading | undefined

/**
 * Reads Markdown with GFM, math and front matter; offsets count after a byte-order mark.
 *
 * Windows of less than `least` characters would cost more to begin than they save.
 */
export function parse(source: string, least = 1024): Root {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const head = frontMatterLength(text)
  const read = readerOf(text, head)
  const believed = labelsLike(text)
  const readings: Reading[] = []
  let start: Start | undefined = {offset: 0, line: 1, prelude: []}
  let length = Math.max(least, head)
  while (start) {
    const cut = findCut(text, start, length)
    const reading = read(start, cut, believed)
    if (reading) readings.push(reading)
    length = reading ? least : 2 * Math.max(length, (cut?.offset ?? 0) - start.offset)
    if (reading) start = reading.window.next
  }
  return stitch(text, settle(readings, believed, read))
}

/** Reads again what was read believing in labels that are not defined, or missing some. */
function settle(readings: Reading[], believed: ReadonlySet<string>, read: Read): Window[] {
  const found = new Set(readings.flatMap((reading) => [...reading.found]))
  return readings.map(({window, asked}) => {
    const isStale = [...asked].some((label) => believed.has(label) !== found.has(label))
    return isStale ? (read(window.start, window.end, found)?.window ?? window) : window
  })
}

function readerOf(text: string, head: number): Read {
  const labels: Labels = {believed: new Set(), asked: new Set(), found: new Set()}
  const readPart = partReader(labels)
  return (start, end, believed) => {
    Object.assign(labels, {believed, asked: new Set(), found: new Set()})
    const hasFrontMatter = start.offset < head
    const window = readWindow(text, start, end, (part) => readPart(part, hasFrontMatter))
    return window && {window, asked: labels.asked, found: labels.found}
  }
}
