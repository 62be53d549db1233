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
import {remembered} from '../remembered.ts'
import {chapterNames} from './chapter-names.ts'
import {type NumberedPiece, numberedPieces} from './numbered-pieces.ts'
import {opensSheet, type SheetTitle, sheetTitleOf} from './sheet-title.ts'

/** An answer, and where its question begins in the source, where that is known. */
export interface Told {
  piece: NumberedPiece
  asked?: number
  /** Index of the block of that question. */
  askedAt?: number
}

/** Blocks that hold answers, with nothing between them that ends one. */
export interface Stretch {
  /** Index of the first block. */
  at: number
  /** Index after the last one. */
  end: number
  told: readonly Told[]
}

export interface Sheets {
  /** By the index of their first block. */
  stretches: ReadonlyMap<number, Stretch>
  /** Where the questions begin in the source that are answered in a sheet, in order. */
  asked: readonly number[]
  /** From the title or first answer of each sheet to its end. */
  reaches: ReadonlyArray<{at: number; end: number; told: readonly Told[]}>
}

export const sheetsIn: (blocks: readonly RootContent[], source: string) => Sheets =
  remembered(readAll)

/** A piece and the index of its block. */
interface Placed {
  at: number
  piece: NumberedPiece
}

function readAll(blocks: readonly RootContent[], source: string): Sheets {
  const stretches = new Map<number, Stretch>()
  const reaches: Array<{at: number; end: number; told: readonly Told[]}> = []
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
    for (; read < at; read++) asked.push(...placed(blocks, read, source).filter(mayAsk))
    const {answers, end} = answersFrom(blocks, at, title, source)
    const told = tie(blocks, asked, answers)
    if (told.length === 0) {
      if (!title) untitled = end
      at++
      continue
    }
    for (const stretch of stretchesOf(blocks, at, end, told)) stretches.set(stretch.at, stretch)
    reaches.push({at, end, told})
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
  return kind === 'question' || (kind === 'number' && (asks || !Number.isInteger(number)))
}

/** The answers below a title, or from the first one on where none stands above; `end` is the index after the last. */
function answersFrom(
  blocks: readonly RootContent[],
  at: number,
  title: SheetTitle | undefined,
  source: string
): {answers: Placed[]; end: number} {
  const found: Placed[] = []
  let end = title ? at + 1 : at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || title?.ends(block)) break
    const own = placed(blocks, end, source)
    if (!title && own.some(({piece: {kind}}) => kind === 'question')) break
    found.push(...own)
  }
  return {answers: ofSurestKind(found, title), end}
}

/** Labels that answer, else those of the questions said again, else numbers of two parts, else of one. */
function ofSurestKind(found: readonly Placed[], title: SheetTitle | undefined): Placed[] {
  const answers = found.filter(({piece}) => piece.kind === 'answer')
  if (answers.length > 0 || !title) return answers
  const repeated = found.filter(({piece}) => piece.kind === 'question')
  if (repeated.length > 0) return repeated
  const parted = found.filter(({piece}) => !Number.isInteger(piece.number))
  return parted.length > 0 || title.isOfOne ? parted : [...found]
}

/** Fewer may be tied by chance. */
const fewest = 2
/** Of the answers, those whose question is known. */
const most = 0.6
/** Of the questions, those answered by bare numbers. */
const mostBare = 0.8

/** The answers with their questions, where most of these are known. */
function tie(
  blocks: readonly RootContent[],
  asked: readonly Placed[],
  answers: readonly Placed[]
): Array<Told & {at: number}> {
  if (answers.length < fewest || asked.length < fewest) return []
  const isCounted = new Set(answers.map(({piece}) => piece.number)).size === answers.length
  const chapters = isCounted ? undefined : chapterNames(blocks)
  const nameOf = ({at, piece}: Placed, chapter = chapters?.[at]?.at(-1) ?? ''): string =>
    `${chapter} ${String(piece.number)}`
  const known = new Map<string, Placed | 'several'>()
  const add = (one: Placed, name: string): void => {
    const before = known.get(name)
    if (before === undefined || isSurer(one, before)) known.set(name, one)
    else if (!isSurer(before, one)) known.set(name, 'several')
  }
  for (const one of asked) {
    if (!chapters) add(one, nameOf(one))
    else for (const chapter of chapters[one.at] ?? []) add(one, nameOf(one, chapter))
  }
  const given = new Set<string>()
  const told = answers.map((one) => {
    const name = nameOf(one)
    const question = known.get(name)
    const isKnown = question && question !== 'several' && !given.has(name)
    given.add(name)
    return {
      at: one.at,
      piece: one.piece,
      ...(isKnown && {asked: question.piece.offset, askedAt: question.at})
    }
  })
  const tied = told.filter(({asked}) => asked !== undefined).length
  // The steps of one answer are numbered, too.
  const isBare = answers.every(
    ({piece}) => piece.kind === 'number' && Number.isInteger(piece.number)
  )
  const least = isBare ? Math.max(answers.length, known.size * mostBare) : answers.length * most
  return tied >= Math.max(fewest, least) && !isInTurn(blocks, asked, answers) ? told : []
}

/** A word says that it asks, and none that the other does. */
function isSurer(one: Placed | 'several', other: Placed | 'several'): boolean {
  if (one === 'several' || other === 'several') return false
  return one.piece.kind === 'question' && other.piece.kind !== 'question'
}

/** No chapter parts the questions, nor the answers: those are gathered below a title of their own. */
function isInTurn(
  blocks: readonly RootContent[],
  asked: readonly Placed[],
  answers: readonly Placed[]
): boolean {
  if (answers.some(({piece}) => !Number.isInteger(piece.number))) return false
  return [asked, answers].every((row) => {
    const own = new Set(row.map(({at}) => at))
    const [first = 0, last = 0] = [row[0]?.at, row.at(-1)?.at]
    for (let at = first; at < last; at++) {
      if (blocks[at]?.type === 'heading' && !own.has(at)) return false
    }
    return true
  })
}

/** Parts the answers of a sheet where something stands between them that belongs to none. */
function stretchesOf(
  blocks: readonly RootContent[],
  at: number,
  end: number,
  told: ReadonlyArray<Told & {at: number}>
): Stretch[] {
  const byBlock = new Map<number, Told[]>()
  for (const one of told) {
    const own = byBlock.get(one.at)
    if (own) own.push(one)
    else byBlock.set(one.at, [one])
  }
  const stretches: Stretch[] = []
  for (let from = at; from < end; from++) {
    const own = byBlock.get(from)
    if (!own || own[0]?.piece.isFirst !== true) continue
    const all = [...own]
    let depth = depthOf(blocks[from])
    let to = from + 1
    for (; to < end; to++) {
      const more = byBlock.get(to)
      const block = blocks[to]
      if (!block || (!more && endsAnswer(block, depth))) break
      if (more) depth = depthOf(block)
      all.push(...(more ?? []))
    }
    stretches.push({at: from, end: to, told: all})
    from = to - 1
  }
  return stretches
}

/** No heading goes on with what a paragraph says. */
function depthOf(block: RootContent | undefined): number {
  return block?.type === 'heading' ? block.depth : 7
}

function endsAnswer(block: RootContent, depth: number): boolean {
  if (block.type === 'heading') return block.depth <= depth
  if (block.type === 'html') return /^<\/?details/iu.test(block.value)
  return block.type === 'thematicBreak'
}
