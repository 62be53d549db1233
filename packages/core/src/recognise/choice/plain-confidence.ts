/** How sure it is that a list without letters or boxes, of which something tells the right items, is a choice. */
import {toString} from '../../to-string.ts'
import {type FileShares, isAmong} from './file-shares.ts'
import {hardlyStudied} from './hardly-studied.ts'
import {isMute} from './is-mute.ts'
import {fewestAlike} from './option/strong-items.ts'
import {isOneRight, isToComplete} from './to-complete.ts'
import type {Judged} from './question-from.ts'
import {asks} from './stem/stem-asks.ts'
import {offersVerdicts} from './stem/stem-states.ts'

/** `undefined` when it is more likely a list of points. */
export function confidenceOfPlain(judged: Judged, shares: FileShares): number | undefined {
  const {evidence, truly, choice} = judged
  const isCounted = choice.place.number !== undefined
  if (evidence === 'none') return truly || (isCounted && isAmong(shares)) ? 0.75 : undefined
  if (evidence === 'marks' && isOffer(judged)) return hardlyStudied
  const isJudged = isCounted && offersVerdicts(choice.group.options)
  if (evidence === 'marks' && !asksLast(judged) && !isJudged) {
    return isAmongAsked(judged, shares) ? 0.85 : undefined
  }
  if (truly || isCounted) return 0.9
  return isAmongAsked(judged, shares) ? 0.85 : undefined
}

/** Signs beside items tell good from bad as well, unless the block above them asks. */
function asksLast({stem}: Judged): boolean {
  const last = stem.content.at(-1)
  return last !== undefined && (asks(last) || isMute(last))
}

/** What somebody offers, or advises, has some things and not others: *What is included?*, *When to use it*. */
const advises =
  /^\W*(?:why\s+(?:choose|use|not)|wh(?:en|ere|y)\s+(?:not\s+)?to|what(?:['’]s|\s+is|\s+are)?\s+(?:works?|working|included|supported|planned|new|missing|done|changed|you\s+get))\b/iu
const personal = /\b(?:us|ours?|my|I)\b/u

function isOffer({stem, choice, correct}: Judged): boolean {
  if (choice.place.number !== undefined) return false
  return stem.content.some((node) => {
    const text = toString(node)
    return advises.test(text) || (!isOneRight(correct) && personal.test(text))
  })
}

/** Its stem is to be completed or a title calls it a question; or it stands beside such, with as many right. */
function isAmongAsked(judged: Judged, {plain, plainAsking}: FileShares): boolean {
  const {correct, evidence} = judged
  if (!isOneRight(correct)) return false
  if (isToComplete(judged)) return true
  if (correct.length < 3 || plain < 2) return false
  return plainAsking * 2 >= plain || (evidence === 'look' && plain >= fewestAlike)
}
