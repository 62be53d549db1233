/** Which identities come more than once: only cards of these have to be told apart. */
import type {Asked, NotebookCards} from './cards-of.ts'

/** What was counted; handed in again, it is brought up to date by the notebooks that changed. */
export interface IdentityCounts {
  counts: Map<string, number>
  repeated: Set<string>
  asked: Set<readonly Asked[]>
}

export function noIdentities(): IdentityCounts {
  return {counts: new Map(), repeated: new Set(), asked: new Set()}
}

/** The identities that come more than once among the questions of these notebooks. */
export function repeatedIn(
  parts: readonly NotebookCards[],
  known: IdentityCounts
): ReadonlySet<string> {
  const now = new Set<readonly Asked[]>(parts.map(({asked}) => asked))
  for (const asked of known.asked) if (!now.has(asked)) add(known, asked, -1)
  for (const asked of now) if (!known.asked.has(asked)) add(known, asked, 1)
  known.asked = now
  return known.repeated
}

function add({counts, repeated}: IdentityCounts, asked: readonly Asked[], times: 1 | -1): void {
  for (const {identity} of asked) {
    const count = (counts.get(identity) ?? 0) + times
    if (count === 0) counts.delete(identity)
    else counts.set(identity, count)
    if (count > 1) repeated.add(identity)
    else repeated.delete(identity)
  }
}
