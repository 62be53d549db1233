/**
 * Boxes on lines of a fence, each before an option that is code, as the list that they are.
 *
 *     ```css
 *     [ ] a { color: red }
 *
 *     [x] a {
 *       color: blue;
 *     }
 *     ```
 */
import type {Code, ListItem} from 'mdast'
import type {Point} from 'unist'
import type {Content} from '../../../ast.ts'
import {bulletList} from '../../list/bullet-list.ts'
import {offsetOf, pointFrom, positionOf} from '../../text/place.ts'
import {linesOfCode} from './code-lines.ts'

const anyBox = /^\[[ xX]\]/m
const box = /^\[([ xX])\][^\S\n]*/

/** The list, with the code above its first box; `undefined` of any other code. */
export function boxedCode(code: Code, source: string): Content[] | undefined {
  if (!anyBox.test(code.value)) return undefined
  const pieces = piecesOf(code, source)
  const above = pieces[0]?.ticked === undefined ? pieces[0] : undefined
  const boxed = above ? pieces.slice(1) : pieces
  const ticked = boxed.filter((piece) => piece.ticked)
  if (boxed.length < 2 || ticked.length === 0 || ticked.length === boxed.length) return undefined
  const children = boxed.map((piece) => itemOf(code, piece))
  const last = children.at(-1)
  if (!last || children.some((item) => item.children.length === 0)) return undefined
  // The end of the fence is part of the last option.
  last.position = {start: positionOf(last).start, end: positionOf(code).end}
  const list = bulletList(children, true)
  if (!list) return undefined
  return above && above.value.trim() ? [codeOf(code, above), list] : [list]
}

/** Lines from a box to the next. */
interface Piece {
  ticked: boolean | undefined
  value: string
  start: Point
  end: Point
}

function piecesOf(code: Code, source: string): Piece[] {
  const places = linesOfCode(code, source).values()
  const pieces: Piece[] = []
  for (const line of code.value.split('\n')) {
    const place = line.trim() ? places.next().value?.position : undefined
    const [mark = '', tick] = box.exec(line) ?? []
    const before = pieces.at(-1)
    if (place && (tick !== undefined || !before)) {
      const start = pointFrom(place.start, offsetOf(place.start) + mark.length, source)
      const ticked = tick === undefined ? undefined : tick !== ' '
      pieces.push({ticked, value: line.slice(mark.length), start, end: place.end})
    } else if (before) {
      before.value += `\n${line}`
      before.end = place?.end ?? before.end
    }
  }
  return pieces
}

function itemOf(code: Code, piece: Piece): ListItem {
  const node = codeOf(code, piece)
  const children = node.value ? [node] : []
  return {
    type: 'listItem',
    checked: piece.ticked === true,
    spread: false,
    children,
    position: positionOf(node)
  }
}

function codeOf(code: Code, {value, start, end}: Piece): Code {
  return {...code, value: value.trimEnd(), position: {start, end}}
}
