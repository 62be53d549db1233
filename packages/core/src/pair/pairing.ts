/** Finds the notes that answer each open question of a notebook. */
import type {Note, Notebook, Question} from '../ast.ts'
import {assign} from './assign.ts'
import {candidatesOf} from './candidates.ts'
import {confidenceOf} from './confidence.ts'
import {linksOf} from './links.ts'
import {type Anchor, expectedAt, orderliness} from './order.ts'
import {type Pool, poolsOf} from './pools.ts'
import {readNotebook} from './read-notebook.ts'
import {restOf} from './rest.ts'
import {type Asked, type Topic, topicOf} from './topic.ts'
import {type Claim, claimOf} from './weigh.ts'
import {weights} from './weights.ts'

/** A claim in competition with the others. */
export interface Rival extends Claim {
  /** How far it stands where the order lets it be expected, 0 to 1. */
  order: number
  /** Probability before and after questions compete. */
  alone: number
  share: number
}

/** What was found for a question. */
export interface Pairing {
  confidence: number
  /** Best first. */
  notes: readonly Note[]
  /** All that was weighed, best first. */
  rivals: readonly Rival[]
  /** Why there was no choice to make. */
  link?: 'reference' | 'list'
}

/** The pairing of each open question that has any candidate. */
export function pairingsOf(notebook: Notebook): Map<Question, Pairing> {
  const pools = poolsOf(notebook)
  const found = new Map<Question, Pairing>()
  if (pools.length === 0) return found
  const reading = readNotebook(notebook, pools)
  for (const pool of pools) {
    for (const [question, pairing] of pairPool(pool, topicOf(pool, reading))) {
      found.set(question, pairing)
    }
  }
  return found
}

function pairPool(pool: Pool, topic: Topic): Map<Question, Pairing> {
  const found = new Map<Question, Pairing>()
  const rows = rivalsOf(topic)
  const links = linksOf(pool, rows)
  for (const [index, asked] of topic.asked.entries()) {
    const rivals = rows[index] ?? []
    const link = links.get(asked.question)
    const [best] = rivals
    if (link) {
      found.set(asked.question, {...link, rivals})
    } else if (best && best.share > 0) {
      const notes = [best.told, ...restOf(asked, rivals)].map(({note}) => note)
      found.set(asked.question, {confidence: confidenceOf(asked, rivals, topic), notes, rivals})
    }
  }
  return found
}

/** The claims on each question, best first, after questions competed and order was heard. */
export function rivalsOf(topic: Topic): Rival[][] {
  const rows = topic.asked.map((asked) => claimsOf(asked, topic))
  const alone = assign(bidsOf(rows), 0)
  const first = assign(bidsOf(rows), tightness)
  const anchors = rows.map((row, index) => anchorOf(row, first[index] ?? []))
  const trust = orderliness(anchors)
  const slope = topic.told.length / Math.max(1, topic.asked.length)
  const orders = rows.map((row, index) => {
    const place = trust > 0 ? expectedAt(anchors, index, slope) : undefined
    return row.map(({told}) => (place === undefined ? 0 : trust * nearness(told.at - place, slope)))
  })
  const ordered = rows.map((row, index) =>
    row.map((claim, bid) => ({
      ...claim,
      score: claim.score + (weights.order ?? 0) * (orders[index]?.[bid] ?? 0)
    }))
  )
  const shares = assign(bidsOf(ordered), tightness)
  return ordered.map((row, index) =>
    row
      .map((claim, bid) => ({
        ...claim,
        order: orders[index]?.[bid] ?? 0,
        alone: alone[index]?.[bid] ?? 0,
        share: shares[index]?.[bid] ?? 0
      }))
      .sort((one, other) => other.share - one.share || one.told.at - other.told.at)
  )
}

const tightness = 0.7

function claimsOf(asked: Asked, topic: Topic): Claim[] {
  return candidatesOf(asked, topic).flatMap((at) => {
    const told = topic.told[at]
    return told ? [claimOf(asked, told, topic)] : []
  })
}

function bidsOf(rows: ReadonlyArray<readonly Claim[]>): Array<Array<{at: number; score: number}>> {
  return rows.map((row) => row.map(({told, score}) => ({at: told.at, score})))
}

function anchorOf(row: readonly Claim[], shares: readonly number[]): Anchor | undefined {
  let best: Anchor | undefined
  for (const [bid, {told}] of row.entries()) {
    const share = shares[bid] ?? 0
    if (share > (best?.share ?? 0)) best = {at: told.at, share}
  }
  return best
}

function nearness(distance: number, slope: number): number {
  return Math.exp(-((distance / (1 + slope)) ** 2))
}
