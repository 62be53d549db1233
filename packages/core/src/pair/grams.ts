/** The runs of letters in words, as numbers. */

const size = 4

/** Runs of letters that were met, by number. */
export type Grams = Map<string, number>

/** All runs of four letters of a word; a word of three is one run. */
export function gramsIn(lower: string, grams: Grams): readonly number[] {
  if (lower.length < size) return lower.length === size - 1 ? [numberOf(lower, grams)] : []
  const found: number[] = []
  for (let at = 0; at + size <= lower.length; at++) {
    found.push(numberOf(lower.slice(at, at + size), grams))
  }
  return found
}

function numberOf(gram: string, grams: Grams): number {
  const known = grams.get(gram)
  if (known !== undefined) return known
  grams.set(gram, grams.size)
  return grams.size - 1
}
