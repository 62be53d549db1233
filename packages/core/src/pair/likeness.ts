/** Terms that are much alike: *authentication* and *auth*, *Speicherung* and *Speicher*. */

/** Answers the terms of a topic that are like a term that it does not hold. */
export type Likenesses = (stem: string) => ReadonlyArray<readonly [term: number, likeness: number]>

const shared = 4
const most = 48

/** Indexes terms by their first letters. */
export function likenessesIn(terms: Iterable<number>, stems: readonly string[]): Likenesses {
  const byStart = new Map<string, number[]>()
  for (const term of terms) {
    const start = startOf(stems[term] ?? '')
    if (start === undefined) continue
    const entries = byStart.get(start)
    if (entries) entries.push(term)
    else byStart.set(start, [term])
  }
  return (stem) => {
    const start = startOf(stem)
    if (start === undefined) return []
    const bucket = byStart.get(start) ?? []
    // A beginning that so many words share says nothing, and comparing them all would be quadratic.
    if (bucket.length > most) return []
    return bucket.flatMap((term) => {
      const likeness = likenessOf(stem, stems[term] ?? '')
      return likeness > 0 && likeness < 1 ? [[term, likeness] as const] : []
    })
  }
}

const han = /^\p{Script=Han}/u

function startOf(stem: string): string | undefined {
  if (han.test(stem)) return stem.length > 1 ? stem.slice(0, 2) : undefined
  return stem.length < shared ? undefined : stem.slice(0, shared)
}

/** Share of the longer word that both begin with; 0 when that is little. */
function likenessOf(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let same = 0
  while (same < least && one.charCodeAt(same) === other.charCodeAt(same)) same++
  const share = same / Math.max(one.length, other.length)
  if (same === least) return Math.max(share, 0.6)
  return share >= 0.6 ? share : 0
}
