/** A text that stands in a file, from some point on. */
import type {Point} from 'unist'
import type {Edit, Place} from '../finding.ts'
import {offsetOf, pointFrom} from '../recognise/text/place.ts'

export interface Source {
  text: string
  /** Where in the file it begins. */
  start: Point
  path?: string
  /** What holds it, for findings about what it lacks; else its beginning. */
  head?: Place
}

/** A file as a source. */
export function fileSource(text: string, path?: string): Source {
  return {text, start: {line: 1, column: 1, offset: 0}, ...(path !== undefined && {path})}
}

/** The place in the file of a stretch of the text. */
export function placeIn({text, start, path}: Source, from: number, to: number): Place {
  const first = pointFrom({...start, offset: 0}, from, text)
  const last = pointFrom(first, to, text)
  const base = offsetOf(start)
  return {
    ...(path !== undefined && {path}),
    start: {...first, offset: base + from},
    end: {...last, offset: base + to}
  }
}

/** The edit that puts `text` in place of a stretch of the source. */
export function editIn({start}: Source, [from, to]: readonly [number, number], text: string): Edit {
  const base = offsetOf(start)
  return {start: base + from, end: base + to, text}
}
