/** Terms that are much alike: *authentication* and *auth*, *Speicherung* and *Speicher*. */

const shared = 4

const han = /^\p{Script=Han}/u

/** How a term begins; only those that begin alike are compared. */
export function likenessStartOf(stem: string): string | undefined {
  if (han.test(stem)) return stem.length > 1 ? stem.slice(0, 2) : undefined
  return stem.length < shared ? undefined : stem.slice(0, shared)
}

/** Share of the longer word that both begin with; 0 when that is little. */
export function likenessOf(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let same = 0
  while (same < least && one.charCodeAt(same) === other.charCodeAt(same)) same++
  const share = same / Math.max(one.length, other.length)
  if (same === least) return Math.max(share, 0.6)
  return share >= 0.6 ? share : 0
}
