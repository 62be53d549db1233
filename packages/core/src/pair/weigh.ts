/** Weighs all evidence for a question and its candidate notes. */
import {evidence} from './evidence/index.ts'
import type {Pair} from './evidence/evidence.ts'
import type {Asked, Told, Topic} from './topic.ts'
import {weights} from './weights.ts'

/** A note that may answer a question. */
export interface Claim {
  told: Told
  /** Strength of each evidence, in the order of the table. */
  strengths: readonly number[]
  cover: number
  hits: readonly number[]
  /** Sum of the evidence, in logits. */
  score: number
}

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
  const hits = asked.wanted.map(({term, stem, like}) => {
    if (told.counts.has(term)) return 1
    let hit = told.isHeadless && topic.titles.has(term) ? titleHit : 0
    for (const [other, share] of like) {
      if (share > hit && told.counts.has(other)) hit = share
    }
    if (hit < insideHit && isLong(stem) && told.run.includes(stem)) return insideHit
    return hit
  })
  let met = 0
  for (const [index, {weight}] of asked.wanted.entries()) met += weight * (hits[index] ?? 0)
  const cover = asked.total > 0 ? met / asked.total : 0
  const pair: Pair = {asked, told, topic, hits, cover}
  const strengths = evidence.map(({weigh}) => weigh(pair))
  let score = 0
  for (const [index, {name}] of evidence.entries()) {
    score += (weights[name] ?? 0) * (strengths[index] ?? 0)
  }
  return {told, strengths, cover, hits, score}
}
