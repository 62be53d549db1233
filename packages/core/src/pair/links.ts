/** Links that leave no choice: references the author wrote, and ordered lists of equal length. */
import type {Note, Question} from '../ast.ts'
import {type Claims, bestOf} from './claims.ts'
import type {Pool} from './pools.ts'
import {type References, referredTo} from './references.ts'

export interface Link {
  link: 'reference' | 'list'
  confidence: number
  notes: readonly Note[]
}

/** The linked questions of a pool. */
export function linksOf(
  {questions, notes}: Pool,
  references: References,
  claims: Claims,
  firstRow: number
): Map<Question, Link> {
  const links = listLinks(questions, notes, claims, firstRow)
  if (references.size === 0) return links
  for (const question of questions) {
    const found = referredTo(references, question)
    if (found) links.set(question, {link: 'reference', confidence: 1, notes: found})
  }
  return links
}

/** Sure, unless the content says otherwise. */
const sure = 0.96
const doubtful = 0.45
/** One question alone cannot have another's answer: its word merely stands in that answer, too. */
const crossed = 0.8
/** Two lists of so few items are easily of one length by chance. */
const short = 3
/** Where other notes stand beside them and no word ties the two. */
const unproved = 0.79
/** A share that speaks clearly for a note. */
const clear = 0.8

function listLinks(
  questions: readonly Question[],
  notes: readonly Note[],
  claims: Claims,
  firstRow: number
): Map<Question, Link> {
  const links = new Map<Question, Link>()
  const asked = [...questions.entries()].filter(([, {ordinal}]) => ordinal !== undefined)
  const told = notes.filter(({ordinal}) => ordinal !== undefined).sort(byOrdinal)
  if (!areCounted(asked, told)) return linksToSome(asked, told)
  const hasOthers = asked.length <= short && told.length < notes.length
  let agreed = 0
  const contradicted: Question[] = []
  for (const [index, [row, question]] of asked.entries()) {
    const note = told[index]
    const best = bestOf(claims, firstRow + row)
    if (!note) continue
    const isClear = (claims.alone[best] ?? 0) >= clear && (claims.cover[best] ?? 0) >= 0.5
    const isOther = isClear && notes[claims.notes[best] ?? -1] !== note
    if (isOther) contradicted.push(question)
    else if (isClear) agreed++
    links.set(question, {link: 'list', confidence: sure, notes: [note]})
  }
  if (standAbove(told, asked[0]?.[1]) && agreed * 2 < asked.length) return new Map()
  // Lists that mostly contradict each other are of equal length by chance.
  if (contradicted.length > Math.max(asked.length > short ? 2 : 1, agreed))
    return new Map<Question, Link>()
  const confidence = contradicted.length > 1 ? doubtful : crossed
  if (hasOthers && agreed === 0) return unproven(links)
  for (const question of contradicted) {
    const link = links.get(question)
    if (link) links.set(question, {...link, confidence})
  }
  return links
}

/** Answers may stand in another order than their questions. */
function byOrdinal({ordinal: one = 0}: Note, {ordinal: other = 0}: Note): number {
  return one - other
}

/** Questions and notes have the same numbers, which grow. */
function areCounted(
  asked: ReadonlyArray<readonly [number, Question]>,
  told: readonly Note[]
): boolean {
  if (asked.length < 2 || asked.length !== told.length) return false
  return asked.every(([, {ordinal = 0}], index) => {
    return ordinal === told[index]?.ordinal && ordinal > (asked[index - 1]?.[1].ordinal ?? 0)
  })
}

/**
 * Answers to some of the questions, as a book gives those to odd numbers: no steps would leave out numbers. The
 * others have none.
 */
function linksToSome(
  asked: ReadonlyArray<readonly [number, Question]>,
  told: readonly Note[]
): Map<Question, Link> {
  const byNumber = new Map(told.map((note) => [note.ordinal, note] as const))
  const numbers = new Set(asked.map(([, {ordinal}]) => ordinal))
  const skips = told.some(({ordinal}, at) => ordinal !== at + 1)
  const isKey =
    told.length > 1 &&
    skips &&
    byNumber.size === told.length &&
    numbers.size === asked.length &&
    told.every(({ordinal}) => numbers.has(ordinal)) &&
    !standAbove(told, asked[0]?.[1])
  if (!isKey) return new Map()
  return new Map(
    asked.map(([, question]): [Question, Link] => {
      const note = byNumber.get(question.ordinal)
      const confidence = note ? sure : 0
      return [question, {link: 'list', confidence, notes: note ? [note] : []}]
    })
  )
}

/** What is listed above the questions may be steps or aims: only its words make answers of it. */
function standAbove(told: readonly Note[], first: Question | undefined): boolean {
  const last = told.at(-1)?.position.start.offset ?? 0
  return last < (first?.position.start.offset ?? 0)
}

/** Links that order alone speaks for. */
function unproven(links: ReadonlyMap<Question, Link>): Map<Question, Link> {
  return new Map([...links].map(([question, link]) => [question, {...link, confidence: unproved}]))
}
