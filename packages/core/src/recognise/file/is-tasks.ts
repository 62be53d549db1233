/** Whether a list to be ticked off is one of tasks or options, and not of questions to learn. */
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {announcesStudy} from './announces.ts'
import {withoutEnd} from '../text/without-end.ts'

/** A form asks whoever fills it in. */
const addressed = /\b(?:you|your|we|our|i|i['’]ve|this (?:pr|change|issue))\b/iu

const fewestQuestions = 3
const fewestAnnounced = 2
const share = 0.75

/** Items have boxes, and hardly ask; or they ask the reader what he has done. Titles above may say that questions are learnt. */
export function isTasks({children}: List, above: readonly string[]): boolean {
  if (!children.some(({checked}) => typeof checked === 'boolean')) return false
  const asking = children.filter(({children: [first]}) => {
    const text = first?.type === 'paragraph' ? toString(first) : ''
    // A mark alone asks for *yes*, which is what is ticked off.
    return asksBy(withoutEnd(text, /^[?？\s]$/u)) >= 0.7 && !addressed.test(text)
  })
  const isAnnounced = above.some((title) => announcesStudy(title))
  const fewest = isAnnounced ? fewestAnnounced : fewestQuestions
  return asking.length < fewest || asking.length < children.length * share
}
