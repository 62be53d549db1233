/** Which question each answer of a mixed key is for: by number, in the chapter that it names where numbers start again. */
import {growingRuns} from '../../growing-runs.ts'
import type {MixedAsked} from './mixed-asked.ts'
import type {MixedPiece} from './mixed-pieces.ts'
import {wordsOf} from '../key/words-of.ts'

/** The question of each answer, in the order of these. */
export type Ties = ReadonlyArray<MixedAsked | undefined>

export function tie(asked: readonly MixedAsked[], pieces: readonly MixedPiece[]): Ties {
  if (areCounted(pieces) && areCounted(asked)) return byNumber(asked, pieces)
  const chapters = byChapter(asked, pieces)
  if (chapters) return chapters
  const [runs, given] = [growingRuns(asked), growingRuns(pieces)]
  if (runs.length === given.length) {
    return given.flatMap((own, at) => byNumber(runs[at] ?? [], own))
  }
  const last = runs.at(-1) ?? []
  return given.length === 1 && isSame(last, pieces) ? byNumber(last, pieces) : []
}

function byNumber(asked: readonly MixedAsked[], pieces: readonly MixedPiece[]): Ties {
  const known = new Map(asked.map((one) => [one.number, one]))
  return pieces.map(({number}) => known.get(number))
}

interface Counted {
  number: number
}

function areCounted(row: readonly Counted[]): boolean {
  return new Set(row.map(({number}) => number)).size === row.length
}

function isSame(one: readonly Counted[], other: readonly Counted[]): boolean {
  return one.length === other.length && one.every(({number}, at) => number === other[at]?.number)
}

/** Each answer names a chapter, and all of them are there. */
function byChapter(asked: readonly MixedAsked[], pieces: readonly MixedPiece[]): Ties | undefined {
  const byName = new Map<string, MixedAsked[]>()
  for (const one of asked) {
    for (const name of new Set(one.titles.flatMap(namesOf))) {
      const own = byName.get(name)
      if (own) own.push(one)
      else byName.set(name, [one])
    }
  }
  const known = new Map<string, ReadonlyMap<number, MixedAsked> | undefined>()
  const chapterOf = (title: string): ReadonlyMap<number, MixedAsked> | undefined => {
    const own = namesOf(title)
      .map((name) => byName.get(name))
      .find((found) => found && areCounted(found))
    return own && new Map(own.map((one) => [one.number, one]))
  }
  for (const {chapter} of pieces) {
    if (!known.has(chapter)) known.set(chapter, chapter === '' ? undefined : chapterOf(chapter))
  }
  if ([...known.values()].includes(undefined)) return undefined
  return pieces.map(({chapter, number}) => known.get(chapter)?.get(number))
}

/** *二、*, *II.*, *Part B: …* */
const counted =
  /^[^\p{L}\p{N}]*(?:([一二三四五六七八九十]{1,3})[、.．]|([IVX]{1,4})(?:[.):：]|$)|((?:part|section|teil|parte|partie|часть|quiz|test|chapter|unit)\s+(?:[a-z]|[ivx]{1,4}|\d{1,3}))(?![\p{L}\p{N}]))/iu
const bracketed = /[(（][^()（）]*[)）]/gu
const answers =
  /^\W*(?:answers?|solutions?|key)\s+(?:to|for|of)\s+(?:the\s+)?|\s+(?:answers?|solutions?|key)\W*$/giu

/** What a title may be called by: its count, or all of its words, without or with what is before a colon. */
function namesOf(title: string): string[] {
  const plain = title.replace(bracketed, ' ').replace(answers, '')
  const match = counted.exec(plain)
  const count = match?.[1] ?? match?.[2] ?? match?.[3]
  const behind = match ? wordsOf(plain.slice(match[0].length)) : ''
  return [wordsOf(plain), behind, count === undefined ? '' : wordsOf(count)].filter(Boolean)
}
