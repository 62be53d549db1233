/**
 * Fences that are opened and never closed: the questions below them are read as code.
 *
 *     ```js
 *     let x
 *
 *     - What is a cell?
 */
import type {Nodes, Root} from 'mdast'
import type {Finding} from '../finding.ts'
import {offsetOf, pointFrom, positionOf} from '../recognise/text/place.ts'

const MARKS = /^(?:`{3,}|~{3,}|\${2,})/u
// Marks of the quotes and items that a fence stands in.
const MARGIN = /^[\s>]*/u

/** A finding for each fence of code or math that nothing closes. */
export function unclosedFences(tree: Root, text: string): Finding[] {
  return fencesIn(tree).flatMap((node) => {
    const {start, end} = positionOf(node)
    const from = offsetOf(start)
    const source = text.slice(from, offsetOf(end))
    const [opening] = MARKS.exec(source) ?? []
    // Code may also be indented.
    if (opening === undefined || isClosed(source, opening)) return []
    return [
      {
        rule: 'fence-is-closed',
        severity: 'warn',
        message:
          'Unexpected fence without its end, expected one: all that follows is read as its text',
        start,
        end: pointFrom(start, from + opening.length, text)
      }
    ]
  })
}

function isClosed(source: string, opening: string): boolean {
  const lines = source.split(/\r\n|\r|\n/u)
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  return last.replace(MARGIN, '').startsWith(opening)
}

function fencesIn(node: Nodes, found: Nodes[] = []): Nodes[] {
  if (node.type === 'code' || node.type === 'math') found.push(node)
  else if ('children' in node && !holdsNoBlocks(node)) {
    for (const child of node.children) fencesIn(child, found)
  }
  return found
}

function holdsNoBlocks({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'table'
}
