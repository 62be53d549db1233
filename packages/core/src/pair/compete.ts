/** Lets the questions of a file compete for notes, by what they say and then by their order. */
import {type Sharing, assign, claimsOn} from './assign.ts'
import {candidatesOf} from './candidates.ts'
import {type Anchor, agreementOf, orderOf, trustIn} from './order.ts'
import type {Asked} from './asked.ts'
import type {Topic} from './topic.ts'
import {type Claim, claimOf} from './weigh.ts'
import {weights} from './weights.ts'

/** The claims on each question of each topic, best first. */
export function claimsIn(topics: readonly Topic[]): Claim[][][] {
  const firsts = topics.map((topic) => {
    const rows = topic.asked.map((asked) => claimsOf(asked, topic))
    const shares = assign(rows, sharingOf(topic), topic.told.length)
    const anchors = rows.map((row, index) => anchorOf(row, shares[index]))
    return {topic, rows, agreement: agreementOf(anchors)}
  })
  const file = {agreed: 0, all: 0}
  for (const {agreement} of firsts) {
    file.agreed += agreement.agreed
    file.all += agreement.all
  }
  return firsts.map(({topic, rows, agreement}) => {
    const trust = trustIn(agreement, file)
    if (trust > 0 && rows.length > 1) addOrder(rows, trust, topic.told.length)
    return shareOut(topic, rows)
  })
}

/** Weighs in what the questions before and after say of each note. */
function addOrder(rows: readonly Claim[][], trust: number, notes: number): void {
  const free = assign(rows, {tightness: 0, isEven: false}, notes)
  const places = rows.map((row, index) =>
    row.map(({at}, bid) => ({at, likelihood: free[index]?.[bid] ?? 0}))
  )
  const orders = orderOf(places, trust, notes)
  for (const [index, row] of rows.entries()) {
    for (const [bid, claim] of row.entries()) {
      claim.order = orders[index]?.[bid] ?? 0
      claim.score = claim.content + (weights.order ?? 0) * claim.order
    }
  }
}

/** Lets the questions compete, and sorts the claims on each, best first. */
function shareOut(topic: Topic, rows: Claim[][]): Claim[][] {
  const notes = topic.told.length
  const alone = assign(rows, {tightness: 0, isEven: false}, notes)
  const shares = assign(rows, sharingOf(topic), notes)
  const sums = claimsOn(rows, alone, notes)
  for (const [index, row] of rows.entries()) {
    for (const [bid, claim] of row.entries()) {
      claim.alone = alone[index]?.[bid] ?? 0
      claim.share = shares[index]?.[bid] ?? 0
      claim.own = claim.alone / Math.max(1e-6, sums[claim.at] ?? 0)
    }
    row.sort((one, other) => other.share - one.share || one.at - other.at)
  }
  return rows
}

/** As many notes as questions are mostly one each; otherwise notes answer several, or none. */
function sharingOf({asked, told}: Topic): Sharing {
  const isEven = asked.length === told.length && asked.length > 3
  return {isEven, tightness: isEven ? 1 : 0.75}
}

function claimsOf(asked: Asked, topic: Topic): Claim[] {
  const claims: Claim[] = []
  for (const at of candidatesOf(asked, topic)) {
    const told = topic.told[at]
    if (told) claims.push(claimOf(asked, told, topic))
  }
  return claims
}

function anchorOf(row: readonly Claim[], shares: Float64Array | undefined): Anchor | undefined {
  let best: Anchor | undefined
  for (const [bid, {at}] of row.entries()) {
    const share = shares?.[bid] ?? 0
    if (share > (best?.share ?? 0)) best = {at, share}
  }
  return best
}
