/** Reads the windows of one text, and keeps what each asked for and found. */
import type {Cut} from './cut.ts'
import type {Labels} from './definitions.ts'
import {frontMatterEnd} from './front-matter-end.ts'
import {partReader} from './syntax.ts'
import type {Start, Window} from './window.ts'
import {readWindow} from './window.ts'

/** A window, and the labels that its reading asked for and found. */
export interface Reading extends Pick<Labels, 'asked' | 'found'> {
  window: Window
}

/** Reads from a start to a cut, or to the end; answers `undefined` where the cut is none. */
export type Read = (
  start: Start,
  end: Cut | undefined,
  believed: ReadonlySet<string>
) => Reading | undefined

/** A reader for the windows of a text. */
export function readerOf(text: string): Read {
  const head = frontMatterEnd(text)?.offset ?? 0
  const labels: Labels = {believed: new Set(), asked: new Set(), found: new Set()}
  const readPart = partReader(labels)
  return (start, end, believed) => {
    Object.assign(labels, {believed, asked: new Set(), found: new Set()})
    const hasFrontMatter = start.offset < head
    const window = readWindow(text, start, end, (part) => readPart(part, hasFrontMatter))
    return window && {window, asked: labels.asked, found: labels.found}
  }
}
