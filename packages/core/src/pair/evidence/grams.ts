/** Evidence from runs of letters that question and note share, whatever their language does to words. */
import type {Evidence} from './evidence.ts'

/** Share of the question's runs of letters that the note has, rare runs counting more. */
export const grams: Evidence = {
  name: 'grams',
  needsTerms: false,
  weigh({asked: {grams, gramTotal}, told}) {
    let met = 0
    for (const {gram, weight} of grams) {
      if (told.grams.has(gram)) met += weight
    }
    return gramTotal > 0 ? met / gramTotal : 0
  }
}
