/** The runs of letters in words, as numbers. */
import type {Word} from './vocabulary.ts'

const size = 4

/** All runs of four letters in content words; a shorter word is one run. */
export function gramsOf(words: readonly Word[]): Set<number> {
  const grams = new Set<number>()
  for (const {isContent, lower} of words) {
    if (!isContent) continue
    if (lower.length < size) {
      if (lower.length === size - 1) grams.add(hashOf(lower, 0, lower.length))
      continue
    }
    for (let at = 0; at + size <= lower.length; at++) grams.add(hashOf(lower, at, at + size))
  }
  return grams
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
