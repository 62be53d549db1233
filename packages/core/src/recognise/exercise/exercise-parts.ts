/** The parts of an exercise that is set apart: each asks, and what follows something folded away begins another. */
import type {Point} from 'unist'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import type {Fold, Piece} from './pieces.ts'
import {addAll} from '../../add-all.ts'

/** What is asked, with what is folded away right below it. */
export interface Part {
  from: number
  to: number
  start: Point
  end: Point
  content: Content[]
  folds: Fold[]
}

/** The parts of the exercise that opens at `at`, with what is folded away right below it, and the index behind. */
export function exerciseParts(pieces: readonly Piece[], at: number): {parts: Part[]; to: number} {
  const opening = pieces[at]
  if (opening?.type !== 'open') throw new Error('Expected a frame')
  const parts: Part[] = []
  for (const node of opening.title) if (!onlyNames(node)) add(parts, node, opening, at)
  let depth = 1
  let to = at + 1
  for (let piece = pieces[to]; piece; piece = pieces[to]) {
    const own = foldAt(pieces, to)
    if (!own && depth === 0) break
    if (own) fold(parts, own)
    else if (piece.type === 'block') add(parts, piece.node, opening, at, to)
    else if (piece.type === 'open') {
      depth++
      for (const node of piece.title) add(parts, node, opening, at, to)
    } else if (piece.type === 'close' && --depth === 0) close(parts, piece.position.end, to + 1)
    to = own?.to ?? to + 1
  }
  return {parts, to}
}

/** A block is asked with those before it, unless something is folded away between them. */
function add(
  parts: Part[],
  node: Content,
  {position}: Extract<Piece, {type: 'open'}>,
  opened: number,
  at = opened
): void {
  let last = parts.at(-1)
  if (!last || last.folds.length > 0) {
    const isFirst = !last
    const {start, end} = isFirst ? position : positionOf(node)
    last = {from: isFirst ? opened : at, to: at + 1, start, end, content: [], folds: []}
    parts.push(last)
  }
  last.content.push(node)
  reach(last, positionOf(node).end, at + 1)
}

function fold(parts: readonly Part[], own: {fold: Fold; to: number}): void {
  const last = parts.at(-1)
  last?.folds.push(own.fold)
  if (last) reach(last, own.fold.position.end, own.to)
}

function close(parts: readonly Part[], end: Point, to: number): void {
  const last = parts.at(-1)
  if (last) reach(last, end, to)
}

function reach(part: Part, end: Point, to: number): void {
  part.to = to
  if (offsetOf(end) > offsetOf(part.end)) part.end = end
}

/** What is folded away at a piece, whole or in a frame of its own. */
function foldAt(pieces: readonly Piece[], at: number): {fold: Fold; to: number} | undefined {
  const piece = pieces[at]
  if (piece?.type === 'fold') return {fold: piece, to: at + 1}
  if (piece?.type !== 'open' || !piece.kind || piece.kind === 'exercise') return undefined
  const content: Content[] = []
  let depth = 1
  for (let to = at + 1; to < pieces.length; to++) {
    const own = pieces[to]
    if (own?.type === 'block') content.push(own.node)
    else if (own?.type === 'fold') addAll(content, own.content)
    else if (own?.type === 'open') {
      content.push(...own.title)
      depth++
    } else if (own?.type === 'close' && --depth === 0) {
      if (content.length === 0) return undefined
      const position = {start: piece.position.start, end: own.position.end}
      return {fold: {kind: piece.kind, content, position}, to: to + 1}
    }
  }
  return undefined
}

/** *Exercise 3*, *exercise*: nothing is asked by it. */
function onlyNames(title: Content): boolean {
  const text = toString(title)
  return (
    countIn(text) !== undefined ||
    (/^[\p{L}\s-]{1,20}[:.]?$/u.test(text) &&
      kindOfFrame(text.replace(/[:.]$/, ''), '') === 'exercise')
  )
}
