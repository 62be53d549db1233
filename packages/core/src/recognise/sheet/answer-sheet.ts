/**
 * Answers gathered below the questions of several chapters, each with the number of its question.
 *
 *     ## Exercise 1
 *     - **Q1.1** Why does dough rest?
 *
 *     ## Exercise 2
 *     - **Q2.1** Why is the oven hot?
 *
 *     ## Answers
 *     ### Exercise 1
 *     **A1.1** So that it stretches.
 *
 *     ### Exercise 2
 *     **A2.1** So that the loaf rises.
 */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {answerStretches, type Stretch} from './answer-stretches.ts'
import {numberedPieces} from './numbered-pieces.ts'
import {opensSheet, type SheetTitle, sheetTitleOf} from './sheet-title.ts'
import {type Placed, tiedAnswers, type Told} from './tied-answers.ts'
import {addAll} from '../../add-all.ts'

export interface Sheets {
  /** By the index of their first block. */
  stretches: ReadonlyMap<number, Stretch>
  /** Where the questions begin in the source that are answered in a sheet, in order. */
  asked: readonly number[]
  /** By the index of its title or first answer: where each sheet ends, and its answers. */
  reaches: ReadonlyMap<number, Reach>
}

interface Reach {
  end: number
  told: readonly Told[]
}

export const sheetsIn: (blocks: readonly RootContent[], source: string) => Sheets =
  remembered(readAll)

function readAll(blocks: readonly RootContent[], source: string): Sheets {
  const stretches = new Map<number, Stretch>()
  const reaches = new Map<number, Reach>()
  const asked: Placed[] = []
  let read = 0
  let untitled = 0
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    const title = block && sheetTitleOf(block)
    const isOpening = block && (title ?? (at >= untitled && opensSheet(block, source)))
    if (!block || !isOpening) {
      at++
      continue
    }
    for (; read < at; read++) addAll(asked, placed(blocks, read, source).filter(mayAsk))
    const {answers, end} = answersFrom(blocks, at, title, source)
    const told = tiedAnswers(blocks, asked, answers, title)
    if (told.length === 0) {
      if (!title) untitled = end
      at++
      continue
    }
    for (const stretch of answerStretches(blocks, at, end, told)) stretches.set(stretch.at, stretch)
    reaches.set(at, {end, told})
    at = end
    read = end
    asked.length = 0
  }
  const offsets = [...stretches.values()].flatMap(({told}) =>
    told.flatMap(({asked}) => asked ?? [])
  )
  return {stretches, reaches, asked: offsets.sort((one, other) => one - other)}
}

function placed(blocks: readonly RootContent[], at: number, source: string): Placed[] {
  const block = blocks[at]
  return block ? piecesOf(block, source).map((piece) => ({at, piece})) : []
}

const piecesOf = remembered(numberedPieces)

/** A number of two parts counts what is asked, whatever its words. */
function mayAsk({piece: {kind, asks, number}}: Placed): boolean {
  if (kind === 'number') return asks || !Number.isInteger(number)
  return kind !== 'answer'
}

/** The answers below a title, or from the first one on where none stands above; `end` is the index after the last. */
function answersFrom(
  blocks: readonly RootContent[],
  at: number,
  title: SheetTitle | undefined,
  source: string
): {answers: Placed[][]; end: number} {
  const found: Placed[] = []
  let end = title ? at + 1 : at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || title?.ends(block)) break
    const own = placed(blocks, end, source)
    if (!title && own.some(({piece: {kind}}) => kind === 'question')) break
    addAll(found, own)
  }
  return {answers: kindsOf(found, title), end}
}

/**
 * What may answer, the surest first: labels that answer, else those of the questions said again, else numbers of
 * two parts, else of one; and titles of the exercises said again.
 */
function kindsOf(found: readonly Placed[], title: SheetTitle | undefined): Placed[][] {
  const answers = found.filter(({piece}) => piece.kind === 'answer')
  if (answers.length > 0 || !title) return [answers]
  const repeated = found.filter(({piece}) => piece.kind === 'question')
  // What asks there are questions of its own.
  const marked = repeated.filter(({piece}) => piece.isMarked)
  if (repeated.length > 0) return marked.length * 2 < repeated.length ? [repeated] : []
  const numbers = found.filter(({piece}) => piece.kind === 'number')
  const parted = numbers.filter(({piece}) => !Number.isInteger(piece.number))
  const bare = parted.length > 0 || title.isOfOne ? parted : numbers
  return [bare, found.filter(({piece}) => piece.kind === 'exercise')]
}
