/** The answers of a sheet with the questions that they name by their numbers, or by those and their chapters. */
import type {RootContent} from 'mdast'
import {chapterNames} from './chapter-names.ts'
import type {NumberedPiece} from './numbered-pieces.ts'
import type {SheetTitle} from './sheet-title.ts'

/** An answer, and where its question begins in the source, where that is known. */
export interface Told {
  piece: NumberedPiece
  asked?: number
  /** Index of the block of that question. */
  askedAt?: number
}

/** A piece and the index of its block. */
export interface Placed {
  at: number
  piece: NumberedPiece
}

/** An answer and the index of its block. */
export type PlacedAnswer = Told & {at: number}

/** Those of the first kind of answers that is tied; none where none is. */
export function tiedAnswers(
  blocks: readonly RootContent[],
  asked: readonly Placed[],
  kinds: ReadonlyArray<readonly Placed[]>,
  title: SheetTitle | undefined
): PlacedAnswer[] {
  for (const answers of kinds) {
    const told = tie(blocks, askedBy(asked, answers, title), answers, title)
    if (told.length > 0) return told
  }
  return []
}

/** *A3* without a title, and *Q3* said again, name no *3.* of an article. */
function askedBy(
  asked: readonly Placed[],
  answers: readonly Placed[],
  title: SheetTitle | undefined
): readonly Placed[] {
  const isNamed = answers.every(({piece: {kind, number}}) => {
    return Number.isInteger(number) && (kind === 'question' || (kind === 'answer' && !title))
  })
  return isNamed ? asked.filter(({piece}) => piece.kind !== 'number') : asked
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
  answers: readonly Placed[],
  title: SheetTitle | undefined
): PlacedAnswer[] {
  if (answers.length < fewest || asked.length < fewest) return []
  const isCounted = new Set(answers.map(({piece}) => piece.number)).size === answers.length
  // The steps of one answer are numbered, too.
  const isBare = answers.every(
    ({piece}) => piece.kind === 'number' && Number.isInteger(piece.number)
  )
  if (isBare && isCounted && !title?.isBare) return []
  const chapters = isCounted ? undefined : chapterNames(blocks)
  const known = questionsByName(asked, chapters)
  const given = new Set<string>()
  const told = answers.map((one) => {
    const name = nameOf(one.piece, chapters?.[one.at]?.at(-1))
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
  const least = isBare ? Math.max(answers.length, asked.length * mostBare) : answers.length * most
  return tied >= Math.max(fewest, least) && !isInTurn(blocks, told) ? told : []
}

/** By their numbers, and the chapters that they stand in; `several` where it is not clear which is meant. */
function questionsByName(
  asked: readonly Placed[],
  chapters: ReadonlyArray<readonly string[]> | undefined
): ReadonlyMap<string, Placed | 'several'> {
  const known = new Map<string, Placed | 'several'>()
  for (const one of asked) {
    for (const chapter of chapters ? (chapters[one.at] ?? []) : ['']) {
      const name = nameOf(one.piece, chapter)
      const before = known.get(name)
      if (before === undefined || isSurer(one, before)) known.set(name, one)
      else if (!isSurer(before, one)) known.set(name, 'several')
    }
  }
  return known
}

function nameOf({number}: NumberedPiece, chapter = ''): string {
  return `${chapter} ${String(number)}`
}

/** A word says more clearly that it asks. */
function isSurer(one: Placed | 'several', other: Placed | 'several'): boolean {
  if (one === 'several' || other === 'several') return false
  return sureness.indexOf(one.piece.kind) > sureness.indexOf(other.piece.kind)
}

const sureness: ReadonlyArray<NumberedPiece['kind']> = ['number', 'exercise', 'question']

/** No chapter parts the questions, nor the answers: those are gathered below a title of their own. */
function isInTurn(blocks: readonly RootContent[], told: readonly PlacedAnswer[]): boolean {
  const isOther = ({piece: {kind, number}}: Told): boolean =>
    kind === 'exercise' || !Number.isInteger(number)
  if (told.some(isOther)) return false
  const rows = [told.flatMap(({askedAt}) => askedAt ?? []), told.map(({at}) => at)]
  return rows.every((row) => {
    const own = new Set(row)
    for (let at = row[0] ?? 0; at < (row.at(-1) ?? 0); at++) {
      if (blocks[at]?.type === 'heading' && !own.has(at)) return false
    }
    return true
  })
}
