/** Likely matches of cards that no exact key knows again, best first. */
import {sketchLikeness, textLikeness} from './likeness.ts'
import type {Evidence, Match, Past, Present} from './match-cards.ts'
import {wordsOf} from './words.ts'

export interface Likely {
  at: number
  past: Past
  by: Evidence
  score: number
}

/** A word in more prompts than this tells nothing. */
const mostSharing = 24

/** Least likeness of cards anywhere, and of cards in the same place. */
const least = {anywhere: 0.5, inPlace: 0.2}

export function likely(
  present: readonly Present[],
  open: readonly number[],
  left: readonly Past[],
  matches: ReadonlyMap<number, Match>
): Likely[] {
  if (open.length === 0 || left.length === 0) return []
  const byWord = index(left, ({entry}) => [...wordsOf(entry.prompt), ...hashes(entry.answer)])
  const byPlace = index(left, ({entry}) => [placeKey(entry.path, entry.after)])
  const found: Likely[] = []
  for (const at of open) {
    const one = present[at]
    if (!one) continue
    const after = one.before < 0 ? '' : (matches.get(one.before)?.past.guid ?? undefined)
    const inPlace = new Set(after === undefined ? [] : byPlace.get(placeKey(one.path, after)))
    const near = new Set(inPlace)
    for (const word of [...wordsOf(one.prompt), ...hashes(one.answer)]) {
      const sharing = byWord.get(word) ?? []
      if (sharing.length <= mostSharing) for (const past of sharing) near.add(past)
    }
    for (const past of near) {
      const likeness = judge(one, past, inPlace.has(past))
      if (likeness) found.push({at, past, ...likeness})
    }
  }
  return found.sort(
    (a, b) => b.score - a.score || a.at - b.at || (a.past.guid < b.past.guid ? -1 : 1)
  )
}

/** Prompt and answer may both be re-worded a little, or one of them wholly. */
function judge(
  one: Present,
  {entry}: Past,
  isInPlace: boolean
): Pick<Likely, 'by' | 'score'> | undefined {
  const prompt = textLikeness(one.prompt, entry.prompt)
  const answer = sketchLikeness(one.answer, entry.answer)
  const isNear = one.path === entry.path && one.context === entry.context
  // A short prompt, such as *overview*, means little where it does not stand among its own.
  if (!isNear && !isInPlace && answer < 0.2 && wordsOf(one.prompt).length <= 3) return undefined
  const alike = Math.max(prompt, 0.5 * prompt + 0.5 * answer, isNear ? answer * 0.9 : 0)
  const score = alike + (isInPlace ? 0.15 : 0) + (isNear ? 0.1 : 0)
  if (alike >= least.anywhere) return {by: 'likeness', score}
  return isInPlace && alike >= least.inPlace ? {by: 'place', score} : undefined
}

function hashes(sketch: string): string[] {
  return sketch ? sketch.split('.').map((hash) => `#${hash}`) : []
}

function placeKey(path: string, after: string): string {
  return `${path}\n${after}`
}

function index(past: readonly Past[], keysOf: (past: Past) => string[]): Map<string, Past[]> {
  const found = new Map<string, Past[]>()
  for (const one of past) {
    for (const key of new Set(keysOf(one))) {
      const members = found.get(key)
      if (members) members.push(one)
      else found.set(key, [one])
    }
  }
  return found
}
