/** Finds the notes that answer each open question of a notebook. */
import type {Note, Notebook, Question} from '../ast.ts'
import {type Sharing, assign, claimsOn} from './assign.ts'
import {candidatesOf} from './candidates.ts'
import {confidenceOf} from './confidence.ts'
import {linksOf} from './links.ts'
import {type Anchor, agreementOf, expectedAt, trustIn} from './order.ts'
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
  /** What the evidence of the pair itself adds up to. */
  content: number
  /** Share of all claims on the note that this question makes. */
  own: number
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
  if (pools.length === 0) return new Map<Question, Pairing>()
  const reading = readNotebook(notebook, pools)
  const topics = pools.map((pool) => topicOf(pool, reading))
  const rows = rivalsOf(topics)
  return new Map(
    pools.flatMap((pool, index) => {
      const topic = topics[index]
      return topic ? [...pairPool(pool, topic, rows[index] ?? [])] : []
    })
  )
}

function pairPool(
  pool: Pool,
  topic: Topic,
  rows: ReadonlyArray<readonly Rival[]>
): Map<Question, Pairing> {
  const found = new Map<Question, Pairing>()
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

/** The claims on each question of each topic, best first, after competition and order. */
export function rivalsOf(topics: readonly Topic[]): Rival[][][] {
  const firsts = topics.map((topic) => {
    const rows = topic.asked.map((asked) => claimsOf(asked, topic))
    const shares = assign(bidsOf(rows), sharingOf(topic))
    const anchors = rows.map((row, index) => anchorOf(row, shares[index] ?? []))
    return {topic, rows, anchors, agreement: agreementOf(anchors)}
  })
  const file = {agreed: 0, all: 0}
  for (const {agreement} of firsts) {
    file.agreed += agreement.agreed
    file.all += agreement.all
  }
  return firsts.map(({topic, rows, anchors, agreement}) =>
    inOrder(topic, rows, anchors, trustIn(agreement, file))
  )
}

/** Weighs the order in, and lets the questions compete again. */
function inOrder(
  topic: Topic,
  rows: ReadonlyArray<readonly Claim[]>,
  anchors: ReadonlyArray<Anchor | undefined>,
  trust: number
): Rival[][] {
  const slope = topic.told.length / Math.max(1, topic.asked.length)
  const ordered = rows.map((row, index) => {
    const place = trust > 0 ? expectedAt(anchors, index, slope) : undefined
    return row.map((claim) => {
      const order = place === undefined ? 0 : trust * nearness(claim.told.at - place, slope)
      return {
        ...claim,
        order,
        content: claim.score,
        score: claim.score + (weights.order ?? 0) * order
      }
    })
  })
  const bids = bidsOf(ordered)
  const alone = assign(bids, {tightness: 0, isEven: false})
  const shares = assign(bids, sharingOf(topic))
  const claims = claimsOn(bids, alone)
  return ordered.map((row, index) =>
    row
      .map((claim, bid) => ({
        ...claim,
        alone: alone[index]?.[bid] ?? 0,
        share: shares[index]?.[bid] ?? 0,
        own: (alone[index]?.[bid] ?? 0) / Math.max(1e-6, claims.get(claim.told.at) ?? 0)
      }))
      .sort((one, other) => other.share - one.share || one.told.at - other.told.at)
  )
}

/** As many notes as questions are mostly one each; otherwise notes answer several, or none. */
function sharingOf({asked, told}: Topic): Sharing {
  const isEven = asked.length === told.length && asked.length > 3
  return {isEven, tightness: isEven ? 1 : 0.75}
}

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
  return Math.exp(-((distance / (0.8 * (1 + slope))) ** 2))
}
