/**
 * Exercises that are set apart, by the block each run of them begins in; read once a file. Their solutions stand in
 * them or right below, set apart as well.
 *
 *     :::: challenge
 *
 *     What makes the tide rise?
 *
 *     ::: solution
 *     The pull of the moon.
 *     :::
 *     ::::
 */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {choicesIn} from '../choice/choices-in.ts'
import type {Unit} from '../choice/units.ts'
import {runsOf, type Taken} from '../choice/whole-blocks.ts'
import {asParagraph} from '../text/as-paragraph.ts'
import {exerciseFrom} from './exercise-from.ts'
import type {Piece} from './pieces.ts'
import {piecesOf} from './pieces-of.ts'
import {addAll} from '../../add-all.ts'

type Reading = Pick<Scope, 'text' | 'isProject'>

/** A frame may open somewhere in the text. */
const mayOpen =
  /^[ \t>]*(?:[`~]{3,}\{[a-z]|:{3,}[ \t]*[{a-z]|(?:!!!|\?\?\?)\+?[ \t]+[a-z]|<question-title>|\{:[ \t]*\.)/imu

export const exercisesIn: (
  blocks: readonly RootContent[],
  file: Reading
) => ReadonlyMap<number, Recognised> = remembered(readAll)

const none: ReadonlyMap<number, Recognised> = new Map()

function readAll(
  blocks: readonly RootContent[],
  {text, isProject}: Reading
): ReadonlyMap<number, Recognised> {
  if (!mayOpen.test(text)) return none
  const pieces = paired(piecesOf(blocks, text))
  if (!pieces.some((piece) => piece.type === 'open' && piece.kind === 'exercise')) return none
  const choices = takenBy(choicesIn(blocks, text))
  const taken: Taken[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece?.type !== 'open' || piece.kind !== 'exercise') continue
    const found = exerciseFrom(pieces, at, {source: text, isProject})
    if (!found) continue
    if (!choices(pieces, at, found.to)) addAll(taken, found.taken)
    at = found.to - 1
  }
  const units = pieces.map((piece) => unitOf(piece))
  return new Map(
    runsOf(units, taken, text).map(({at, entries, used}) => [at, {entries, used}] as const)
  )
}

/** Frames that nothing ends hold nothing, and what ends none is no end. */
function paired(pieces: readonly Piece[]): Piece[] {
  const open: number[] = []
  const single = new Set<number>()
  for (const [at, {type}] of pieces.entries()) {
    if (type === 'open') open.push(at)
    else if (type === 'close' && open.pop() === undefined) single.add(at)
  }
  for (const at of open) single.add(at)
  if (single.size === 0) return [...pieces]
  return pieces.map((piece, at) => (single.has(at) ? asBlock(piece) : piece))
}

function asBlock(piece: Piece): Piece {
  if (piece.type !== 'open' && piece.type !== 'close') return piece
  const {from, to, position} = piece
  return {type: 'block', node: {type: 'html', value: '', position}, from, to}
}

/** Whether choices lie in the blocks of some pieces. */
function takenBy(
  runs: ReadonlyMap<number, Recognised>
): (pieces: readonly Piece[], from: number, to: number) => boolean {
  const taken = new Set<number>()
  for (const [at, {used}] of runs) for (let own = at; own < at + used; own++) taken.add(own)
  return (pieces, from, to) => {
    const last = pieces[to - 1]?.to ?? 0
    for (let at = pieces[from]?.from ?? 0; at < last; at++) if (taken.has(at)) return true
    return false
  }
}

/** A piece as the unit that it is where no exercise takes it. */
function unitOf(piece: Piece): Unit {
  const {from, to} = piece
  if (piece.type === 'block') return {type: 'block', node: piece.node, from, to}
  if (piece.type === 'fold') {
    const {content, position} = piece
    return {
      type: 'details',
      summary: [],
      content,
      position,
      isClosed: true,
      wraps: 'answer',
      from,
      to
    }
  }
  const {position} = piece
  const children = piece.type === 'open' ? piece.title.map((node) => asParagraph(node)) : []
  const [first] = children
  return first
    ? {type: 'block', node: {...first, position}, from, to}
    : {type: 'block', node: {type: 'html', value: '', position}, from, to}
}
