/** Whether a title says that reasons follow, of what is asked elsewhere: *Explanations for Tricky Questions*. */
import {caseless} from '../../caseless.ts'
import {explanationWords} from '../asks/explanation-words.ts'

const reasons = caseless(
  `^[^\\p{L}]*(?:(?:answers?|detailed|full)\\s+)?(?:${explanationWords})(?:e[ns]|s)?(?![\\p{L}\\p{M}])`
)

export function titlesReasons(title: string): boolean {
  return reasons.test(title)
}
