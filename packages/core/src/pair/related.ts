/** Terms of a file that mean the same as a term, and those that mean its opposite. */
import type {Like} from './likes-here.ts'
import type {Vocabulary} from './vocabulary.ts'

/** How much another word for it meets a term. */
const share = 0.5

/** Terms of the file that say what a term says. */
export function synonymsOf(term: number, {stems, termsByStem, lexicon}: Vocabulary): Like[] {
  const words = lexicon.alike.get(stems[term] ?? '')
  return words ? found(words, termsByStem).map((other) => ({term: other, share})) : []
}

/** Terms of the file that say the opposite of a term. */
export function oppositesOf(term: number, {stems, termsByStem, lexicon}: Vocabulary): number[] {
  return found(lexicon.against.get(stems[term] ?? '') ?? [], termsByStem)
}

function found(words: Iterable<string>, termsByStem: ReadonlyMap<string, number>): number[] {
  const terms: number[] = []
  for (const word of words) {
    const term = termsByStem.get(word)
    if (term !== undefined) terms.push(term)
  }
  return terms
}
