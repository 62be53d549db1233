/** Which identities come more than once: only cards of these have to be told apart. */
import type {Card} from '../deck.ts'
import type {Asked, NotebookCards} from './cards-of.ts'

/** What was counted; handed in again, it is brought up to date by the notebooks that changed. */
export interface IdentityCounts {
  counts: Map<string, number>
  repeated: Set<string>
  asked: Set<readonly Asked[]>
  /** The cards of questions none of which is repeated; empty when what is repeated changes. */
  alone: Map<readonly Asked[], readonly Card[]>
  /** What was made of a card to tell it from others, as the `count`-th of them. */
  told: WeakMap<Card, {count: number; card: Card}>
}

export function noIdentities(): IdentityCounts {
  return {
    counts: new Map(),
    repeated: new Set(),
    asked: new Set(),
    alone: new Map(),
    told: new WeakMap()
  }
}

/** Brings what is known up to date by the questions of these notebooks. */
export function countIdentities(parts: readonly NotebookCards[], known: IdentityCounts): void {
  const now = new Set<readonly Asked[]>(parts.map(({asked}) => asked))
  for (const asked of known.asked) if (!now.has(asked)) add(known, asked, -1)
  for (const asked of now) if (!known.asked.has(asked)) add(known, asked, 1)
  known.asked = now
}

function add(known: IdentityCounts, asked: readonly Asked[], times: 1 | -1): void {
  const {counts, repeated, alone} = known
  alone.delete(asked)
  for (const {identity} of asked) {
    const count = (counts.get(identity) ?? 0) + times
    if (count === 0) counts.delete(identity)
    else counts.set(identity, count)
    if (count > 1 === repeated.has(identity)) continue
    alone.clear()
    if (count > 1) repeated.add(identity)
    else repeated.delete(identity)
  }
}
