/** Where the parts of a notebook stand in the Markdown it was read from. */
import type {Position} from 'unist'
import type {Notebook} from '../ast.ts'
import type {Place} from '../finding.ts'
import {offsetOf, pointFrom} from '../recognise/text/place.ts'
import type {Locator, Path} from './locator.ts'

/** Leads a path in the notebook to the node it lies in; of a section or file, to its first line. */
export function notebookLocator(notebook: Notebook, text: string): Locator {
  return {place: (path) => placeOf(notebook, path, text)}
}

interface Placed {
  type: string
  position: Position
}

function placeOf(notebook: Notebook, path: Path, text: string): Place {
  const {type, position} = nodeAt(notebook, path)
  const {start, end} = position
  const isLong = type === 'notebook' || type === 'section'
  const place = isLong ? {start, end: endOfLine(text, position)} : {start, end}
  return notebook.path === undefined ? place : {path: notebook.path, ...place}
}

/** The innermost node on the way. */
function nodeAt(notebook: Notebook, path: Path): Placed {
  let found: Placed = notebook
  let value: unknown = notebook
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break
    // Any key of an object; what it holds is looked at before it is used.
    value = (value as Record<string, unknown>)[key]
    if (isPlaced(value)) found = value
  }
  return found
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && 'type' in value && 'position' in value
}

function endOfLine(text: string, {start, end}: Position) {
  const from = offsetOf(start)
  const [line = ''] = text.slice(from, offsetOf(end)).split(/\r|\n/u, 1)
  return pointFrom(start, from + line.length, text)
}
