/** Lets the questions of a file compete for notes, by what they say and then by their order. */
import {Assignment, type Sharing} from './assign.ts'
import {type Claims, rank, spanOf} from './claims.ts'
import type {Comparing} from './compare.ts'
import {type Anchor, agreementOf, isKept, orderOf, trustIn} from './order.ts'
import type {Topic} from './topic.ts'
import {weighAll} from './weigh.ts'
import {weights} from './weights.ts'

/** The claims of all questions, ranked. */
export function claimsIn(topics: readonly Topic[], compare: Comparing): Claims {
  const claims = weighAll(topics, compare)
  const assignment = new Assignment(claims, topics)
  const {score, share} = claims
  const file = {agreed: 0, all: 0}
  const agreements = topics.map((topic) => {
    assignment.share(topic, sharingOf(topic), score, share)
    const agreement = agreementOf(anchorsOf(claims, topic))
    file.agreed += agreement.agreed
    file.all += agreement.all
    return agreement
  })
  for (const [index, topic] of topics.entries()) {
    const trust = trustIn(agreements[index] ?? {agreed: 0, all: 0}, file)
    assignment.share(topic, free, score, claims.alone)
    if (trust > 0 && topic.asked.length > 1) {
      addOrder(claims, topic, trust)
      assignment.share(topic, free, score, claims.alone)
      assignment.share(topic, sharingOf(topic), score, share)
    }
    own(claims, topic, assignment.claimed(topic, claims.alone))
  }
  claims.isOrderKept = isKept(file)
  rank(claims)
  return claims
}

const free: Sharing = {tightness: 0, isEven: false}

/** As many notes as questions are mostly one each; otherwise notes answer several, or none. */
function sharingOf({asked, told}: Topic): Sharing {
  const isEven = asked.length === told.length && asked.length > 3
  return {isEven, tightness: isEven ? 1 : 0.75}
}

/** Weighs in what the questions before and after say of each note. */
function addOrder(claims: Claims, topic: Topic, trust: number): void {
  orderOf(claims, topic, trust)
  const {start, end} = spanOf(claims, topic.rows)
  for (let claim = start; claim < end; claim++) {
    const order = (weights.order ?? 0) * (claims.order[claim] ?? 0)
    claims.score[claim] = (claims.content[claim] ?? 0) + order
  }
}

function own(claims: Claims, {rows}: Topic, sums: Float64Array): void {
  const {start, end} = spanOf(claims, rows)
  for (let claim = start; claim < end; claim++) {
    const sum = sums[claims.notes[claim] ?? 0] ?? 0
    claims.own[claim] = (claims.alone[claim] ?? 0) / Math.max(1e-6, sum)
  }
}

/** The likeliest note of each question. */
function anchorsOf({starts, share, notes}: Claims, {rows}: Topic): Array<Anchor | undefined> {
  const anchors: Array<Anchor | undefined> = []
  for (let row = rows.start; row < rows.end; row++) {
    let best: Anchor | undefined
    for (let claim = starts[row] ?? 0; claim < (starts[row + 1] ?? 0); claim++) {
      const each = share[claim] ?? 0
      if (each > (best?.share ?? 0)) best = {at: notes[claim] ?? 0, share: each}
    }
    anchors.push(best)
  }
  return anchors
}
