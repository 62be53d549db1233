/** The runs of letters in words, as numbers. */
import type {Word} from './vocabulary.ts'

const size = 4

/** All runs of four letters in content words; a word of three is one run. */
export function gramsOf(words: readonly Word[]): Set<number> {
  const grams = new Set<number>()
  for (const {isContent, grams: own} of words) {
    if (isContent) for (const gram of own) grams.add(gram)
  }
  return grams
}

/** The runs of letters in one word. */
export function gramsIn(lower: string): readonly number[] {
  if (lower.length < size) return lower.length === size - 1 ? [hashOf(lower, 0, lower.length)] : []
  const grams: number[] = []
  for (let at = 0; at + size <= lower.length; at++) grams.push(hashOf(lower, at, at + size))
  return grams
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
