/** Finds the notes that answer each open question of a notebook. */
import type {Note, Notebook, Question} from '../ast.ts'
import {claimsIn} from './compete.ts'
import {confidenceOf} from './confidence.ts'
import {linksOf} from './links.ts'
import {type Pool, poolsOf} from './pools.ts'
import {readNotebook} from './read-notebook.ts'
import {restOf} from './rest.ts'
import {type Topic, topicOf} from './topic.ts'
import type {Claim} from './weigh.ts'

/** What was found for a question. */
export interface Pairing {
  confidence: number
  /** Best first. */
  notes: readonly Note[]
  /** All that was weighed, best first. */
  claims: readonly Claim[]
  /** Why there was no choice to make. */
  link?: 'reference' | 'list'
}

/** The pairing of each open question that has any candidate. */
export function pairingsOf(notebook: Notebook): Map<Question, Pairing> {
  const pools = poolsOf(notebook)
  if (pools.length === 0) return new Map<Question, Pairing>()
  const reading = readNotebook(notebook, pools)
  const topics = pools.map((pool) => topicOf(pool, reading))
  const rows = claimsIn(topics)
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
  rows: ReadonlyArray<readonly Claim[]>
): Map<Question, Pairing> {
  const found = new Map<Question, Pairing>()
  const links = linksOf(pool, rows)
  for (const [index, asked] of topic.asked.entries()) {
    const claims = rows[index] ?? []
    const link = links.get(asked.question)
    const [best] = claims
    if (link) {
      found.set(asked.question, {...link, claims})
    } else if (best && best.share > 0) {
      const notes = [best.told, ...restOf(asked, claims, topic)].map(({note}) => note)
      found.set(asked.question, {confidence: confidenceOf(asked, claims, topic), notes, claims})
    }
  }
  return found
}
