/** Evidence from runs of letters that question and note share, whatever their language does to words. */
import type {Evidence} from './evidence.ts'

/** Share of the question's runs of letters that the note has, rare runs counting more. */
export const grams: Evidence = {
  name: 'grams',
  needsTerms: false,
  weigh: (pair) => pair.grams
}
