/** Whether letters count the parts of a question, all of which are to be answered. */
import {toString} from '../../to-string.ts'
import type {Judged} from './question-from.ts'
import {arePartsAsked, countSmall} from './key/answers-parts.ts'
import {asksOfEach} from './stem/asks-of-each.ts'

export function countsParts({choice, stem, evidence, truly, ties}: Judged): boolean {
  if (ties) return true
  const {kind, options} = choice.group
  if (kind !== 'label' || (evidence !== 'none' && evidence !== 'unresolved')) return false
  if (!countSmall(options)) return false
  return arePartsAsked(options, truly) || stem.content.some((node) => asksOfEach(toString(node)))
}
