/** Weighs all evidence for a question and its candidate notes. */
import {evidence} from './evidence/index.ts'
import type {Pair} from './evidence/evidence.ts'
import type {Asked, Wanted} from './asked.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** A note that may answer a question. */
export interface Claim {
  /** Number of the note. */
  at: number
  told: Told
  /** Strength of each evidence, in the order of the table. */
  strengths: readonly number[]
  cover: number
  hits: readonly number[]
  /** What the evidence of the pair itself adds up to, in logits. */
  content: number
  /** The same and what the order adds. */
  score: number
  /** What the questions before and after say of its place, in logits. */
  order: number
  /** Probability before questions compete. */
  alone: number
  /** Probability after. */
  share: number
  /** Share of all claims on the note that this question makes. */
  own: number
}

/** Weights in the order of the evidence. */
const counts = evidence.map(({name}) => weights[name] ?? 0)

/** What a term counts as met in a note that is about the title without naming it. */
const titleHit = 0.5

/** What a term counts as met when it is a part of a longer word, and how long it must be. */
const insideHit = 0.6
const insideLength = 5

const han = /^\p{Script=Han}{2}/u

function isLong(stem: string): boolean {
  return stem.length >= insideLength || han.test(stem)
}

/** The claim of one note. */
export function claimOf(asked: Asked, told: Told, topic: Topic): Claim {
  const hits: number[] = []
  let met = 0
  for (const wanted of asked.wanted) {
    const hit = hitOf(wanted, told, topic)
    hits.push(hit)
    met += hit * wanted.weight
  }
  const cover = asked.total > 0 ? met / asked.total : 0
  const density = met > 0 ? densityOf(asked, told, topic, hits) : 0
  const pair: Pair = {asked, told, topic, hits, cover, density}
  const strengths: number[] = []
  let score = 0
  for (let at = 0; at < evidence.length; at++) {
    const each = evidence[at]
    const strength = each && (met > 0 || !each.needsTerms) ? each.weigh(pair) : 0
    strengths.push(strength)
    score += (counts[at] ?? 0) * strength
  }
  const nothing = {order: 0, alone: 0, share: 0, own: 0}
  return {at: told.at, told, strengths, cover, hits, score, content: score, ...nothing}
}

/** How often a term must be said for a repetition to count no more, as in BM25. */
const saturation = 1.2

function densityOf(asked: Asked, told: Told, topic: Topic, hits: readonly number[]): number {
  if (asked.total === 0) return 0
  const length = 0.4 + (0.6 * told.sequence.length) / Math.max(1, topic.length)
  let sum = 0
  for (let at = 0; at < asked.wanted.length; at++) {
    const hit = hits[at] ?? 0
    const wanted = asked.wanted[at]
    if (hit === 0 || !wanted) continue
    const count = Math.max(hit, told.counts.get(wanted.term) ?? 0)
    sum += (wanted.weight * count) / (count + saturation * length)
  }
  return sum / asked.total
}

function hitOf({term, stem, like}: Wanted, told: Told, topic: Topic): number {
  if (told.counts.has(term)) return 1
  let hit = told.isHeadless && topic.titles.has(term) ? titleHit : 0
  for (const [other, share] of like) {
    if (share > hit && told.counts.has(other)) hit = share
  }
  return hit < insideHit && isLong(stem) && told.run.includes(stem) ? insideHit : hit
}
