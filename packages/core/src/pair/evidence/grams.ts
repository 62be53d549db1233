/** Evidence from runs of letters that question and note share, whatever their language does to words. */
import type {Evidence} from './evidence.ts'

/** Share of the question's runs of letters that the note has, rare runs counting more. */
export const grams: Evidence = {
  name: 'grams',
  needsTerms: false,
  weigh({asked, told, topic}) {
    let all = 0
    let met = 0
    for (const gram of asked.grams) {
      const weight = topic.gramWeight(gram)
      all += weight
      if (told.grams.has(gram)) met += weight
    }
    return all > 0 ? met / all : 0
  }
}
