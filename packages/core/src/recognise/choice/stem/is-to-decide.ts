/** Whether options are offered to those who have to decide, and not to those who learn. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import type {Judged} from '../question-from.ts'

const asked = /\b(?:should|shall|do|can|could|would) we\b|\bopen question\b/iu
const decided =
  /^\W*(?:decision|decided|chosen|outcome|resolution)\b|\b(?:votes?|poll|lean(?:ing)? towards?|comment (?:below|on)|react with)\b|\bwe(?:['’]ve| have)? (?:chose|decided|picked|went|prefer|lean)/iu

/** The stem asks what to do, or what stands below the options says what was or is to be done. */
export function isToDecide({stem, choice}: Judged): boolean {
  const says = (pattern: RegExp, nodes: readonly Content[]): boolean =>
    nodes.some((node) => pattern.test(toString(node)))
  return says(asked, stem.content) || says(decided, choice.reason)
}
