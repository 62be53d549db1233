/** Words of a text for comparing: whole words, and pairs of characters where none are spaced. */

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFC').toLowerCase()
  const words = folded.match(word) ?? []
  if (!unspaced.test(folded)) return words
  return words.flatMap((one) => (isUnspaced.test(one) ? grams([...one], 2) : [one]))
}

/** Runs of `size` characters; the whole where it is shorter. */
export function grams(characters: readonly string[], size: number): string[] {
  if (characters.length <= size) return [characters.join('')]
  return characters.slice(size - 1).map((_, at) => characters.slice(at, at + size).join(''))
}
