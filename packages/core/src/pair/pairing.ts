/** Finds the notes that answer each open question of a notebook. */
import type {Note, Notebook, Question} from '../ast.ts'
import {type Claims, bestOf} from './claims.ts'
import {type Comparing, comparingIn} from './compare.ts'
import {claimsIn} from './compete.ts'
import {confidenceOf} from './confidence.ts'
import {linksOf} from './links.ts'
import {type Pool, poolsOf} from './pools.ts'
import {readNotebook} from './read-notebook.ts'
import {type References, referencesIn} from './references.ts'
import {restOf} from './rest.ts'
import {type Topic, topicsOf} from './topic.ts'

/** What was found for a question. */
export interface Pairing {
  confidence: number
  /** Best first. */
  notes: readonly Note[]
  /** Why there was no choice to make. */
  link?: 'reference' | 'list'
  /** Where it was weighed: a row of the claims on the notes of a topic. */
  row: number
  claims: Claims
  topic: Topic
  comparing: Comparing
}

/** The pairing of each open question that has any candidate. */
export function pairingsOf(notebook: Notebook): Map<Question, Pairing> {
  const references = referencesIn(notebook)
  const pools = poolsOf(notebook, references)
  const found = new Map<Question, Pairing>()
  if (pools.length === 0) return found
  const reading = readNotebook(notebook, pools)
  const topics = topicsOf(pools, reading)
  const comparing = comparingIn(reading)
  const claims = claimsIn(topics, comparing)
  for (const [index, pool] of pools.entries()) {
    const topic = topics[index]
    if (topic) pairPool(pool, references, {topic, claims, comparing}, found)
  }
  return found
}

function pairPool(
  pool: Pool,
  references: References,
  weighed: Pick<Pairing, 'topic' | 'claims' | 'comparing'>,
  found: Map<Question, Pairing>
): void {
  const {topic, claims, comparing} = weighed
  const takers = takersOf(topic, claims)
  const links = linksOf(pool, references, claims, topic.rows.start)
  for (const [index, {question}] of topic.asked.entries()) {
    const row = topic.rows.start + index
    const link = links.get(question)
    const best = bestOf(claims, row)
    const first = topic.told[claims.notes[best] ?? -1]
    if (link) {
      found.set(question, {...weighed, ...link, row})
    } else if (first && (claims.share[best] ?? 0) > 0) {
      const notes = [first, ...restOf(row, claims, topic, comparing)].map(({note}) => note)
      const isShared = (takers[claims.notes[best] ?? -1] ?? 0) > 1
      const confidence = confidenceOf(row, claims, topic, isShared)
      found.set(question, {topic, claims, comparing, row, notes, confidence})
    }
  }
}

/** How many questions of a topic each of its notes is the first choice of. */
function takersOf({rows, told}: Topic, claims: Claims): Uint32Array {
  const takers = new Uint32Array(told.length)
  for (let row = rows.start; row < rows.end; row++) {
    const at = claims.notes[bestOf(claims, row)] ?? -1
    if (at >= 0) takers[at] = (takers[at] ?? 0) + 1
  }
  return takers
}
