/** Law 2 by place: every position lies in its parent and says line, column and offset as one. */
import type {Point} from 'unist'
import type {Notebook} from '../../src/ast.ts'
import {isOwn, nodesOf, placed, rangeOf, toPoint} from './walk.ts'

export function checkPlaces(text: string, notebook: Notebook): string[] {
  const pointOf = toPoint(text)
  const violations: string[] = []
  for (const {node, parent} of nodesOf(notebook)) {
    const range = rangeOf(node)
    if (!range || !node.position) {
      if (isOwn(node)) violations.push(`a ${node.type} has no position`)
      continue
    }
    const name = `place of ${node.type}`
    const {start, end} = node.position
    const isTrue = [start, end].every((point) => isPoint(point, pointOf(point.offset ?? 0), text))
    if (!isTrue) {
      violations.push(placed(text, range, `${name} is ${toText(start)}-${toText(end)}, at`))
    }
    if (range.start > range.end)
      violations.push(placed(text, range, `${name} ends before it starts`))
    const outer = parent && rangeOf(parent)
    if (outer && (range.start < outer.start || range.end > outer.end)) {
      violations.push(placed(text, range, `${name} lies outside its ${parent.type}`))
    }
  }
  return violations
}

function isPoint(point: Point, expected: Point, text: string): boolean {
  return (
    point.line === expected.line &&
    point.column === expected.column &&
    point.offset !== undefined &&
    point.offset >= 0 &&
    point.offset <= text.length
  )
}

function toText({line, column, offset}: Point): string {
  return `${line}:${column}[${offset}]`
}
