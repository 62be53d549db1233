/** How alike two texts are, 0 to 1: one known whole, one by a sketch of its words. */
import {grams, wordsOf} from './words.ts'

/** Number of hashes a sketch keeps: enough to estimate a share to about a quarter. */
const sketchSize = 16

/** The smallest hashes of the words of a text (a bottom-k sketch), in base 36. */
export function sketchOf(text: string): string {
  const hashes = Uint32Array.from(new Set(wordsOf(text).map(hashOf))).sort()
  return Array.from(hashes.subarray(0, sketchSize), (hash) => hash.toString(36)).join('.')
}

/** Estimated share of words that two sketched texts have in common. */
export function sketchLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (!a || !b) return 0
  const left = a.split('.').map((hash) => Number.parseInt(hash, 36))
  const right = new Set(b.split('.').map((hash) => Number.parseInt(hash, 36)))
  const union = [...new Set([...left, ...right])].sort((x, y) => x - y).slice(0, sketchSize)
  const both = new Set(left.filter((hash) => right.has(hash)))
  return union.filter((hash) => both.has(hash)).length / union.length
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** Share of words, or of runs of three characters, that two texts have in common: the larger. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1
  const words = dice(wordsOf(a), wordsOf(b))
  return Math.max(words, dice(trigramsOf(a), trigramsOf(b)))
}

function trigramsOf(text: string): string[] {
  return grams([...wordsOf(text).join(' ')], 3)
}

/** Twice the common items over all items, repeats counted. */
function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1)
  let common = 0
  for (const item of b) {
    const left = counts.get(item) ?? 0
    if (left > 0) common++
    counts.set(item, left - 1)
  }
  return a.length + b.length > 0 ? (2 * common) / (a.length + b.length) : 0
}
