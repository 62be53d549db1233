/** Weighs all evidence for a question and its candidate notes. */
import {type Claims, emptyClaims} from './claims.ts'
import type {Compare, Comparing} from './compare.ts'
import {evidence} from './evidence/index.ts'
import type {Pair} from './evidence/evidence.ts'
import {lacksIn, missedIn} from './missing.ts'
import {little} from './little.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** Weights in the order of the evidence. */
const counts = Float64Array.from(evidence, ({name}) => weights[name] ?? 0)

/** Share of the question's runs of letters by which words are met, though written otherwise. */
const alike = 0.6

/** The claims on all candidates, by what they say alone. */
export function weighAll(topics: readonly Topic[], compare: Comparing): Claims {
  const claims = emptyClaims(topics)
  const strengths = new Float64Array(evidence.length)
  for (const topic of topics) {
    for (const [index, asked] of topic.asked.entries()) {
      const row = topic.rows.start + index
      const compareWith = compare(asked, topic)
      for (let claim = claims.starts[row] ?? 0; claim < (claims.starts[row + 1] ?? 0); claim++) {
        const told = topic.told[claims.notes[claim] ?? 0]
        if (!told) continue
        const pair = compareWith(told)
        weigh(pair, strengths)
        claims.cover[claim] = pair.grams < alike ? pair.cover : Math.max(little, pair.cover)
        claims.missed[claim] = missedIn(pair)
        claims.lacks[claim] = lacksIn(pair)
        claims.content[claim] = sumOf(strengths)
      }
    }
  }
  claims.score.set(claims.content)
  return claims
}

/** Strength of each evidence for a note, in the order of the table. */
export function strengthsOf(told: Told, compareWith: Compare): Float64Array {
  const strengths = new Float64Array(evidence.length)
  weigh(compareWith(told), strengths)
  return strengths
}

function weigh(pair: Pair, strengths: Float64Array): void {
  for (let at = 0; at < evidence.length; at++) {
    const each = evidence[at]
    strengths[at] = each && (pair.cover > 0 || !each.needsTerms) ? each.weigh(pair) : 0
  }
}

function sumOf(strengths: Float64Array): number {
  let sum = 0
  for (let at = 0; at < strengths.length; at++) sum += (counts[at] ?? 0) * (strengths[at] ?? 0)
  return sum
}
