/** How sure it is that letters of which nothing tells the right ones, or no more than a look, are options. */
import type {Option} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {type FileShares, isAmong} from './file-shares.ts'
import {hardlyStudied} from './hardly-studied.ts'
import type {ChoiceOption} from './option/choice-option.ts'
import {isCapital} from './option/label-of.ts'
import type {Judged} from './question-from.ts'
import {isSurvey} from './stem/is-survey.ts'
import {isToDecide} from './stem/is-to-decide.ts'
import {asksForOne} from './stem/stem-asks.ts'
import type {StemPlace} from './stem/stem-place.ts'
import {breaksOff, offersVerdicts} from './stem/stem-states.ts'

/** `undefined` when they more likely count points of a text. */
export function confidenceOfUntold(judged: Judged, shares: FileShares): number | undefined {
  const sure = surenessOfUntold(judged, shares)
  return sure !== undefined && isOpen(judged, shares) ? hardlyStudied : sure
}

/** More than a few of the file ask so. */
function isAmongSurveyed({surveyed, count}: FileShares): boolean {
  return surveyed * 8 >= count
}

/** It is still to be decided, as is most of what a file without keys asks. */
function isOpen(judged: Judged, shares: FileShares): boolean {
  const areOpen = shares.known === 0 && shares.deciding * 2 >= shares.count
  return areOpen || (!isAmong(shares) && isToDecide(judged))
}

/** A sentence that an option completes. */
const trailsOff = /\p{L}\s?(?:\.{3}|…)\s*$/u

/** Letters without a key may count points of a text. */
function surenessOfUntold(
  {choice: {group, place, isOffered}, stem, evidence, truly: asking}: Judged,
  shares: FileShares
): number | undefined {
  if (shares.known === 0 && isSurvey(stem) && isAmongSurveyed(shares)) return hardlyStudied
  if (group.options.some(isToFill)) return undefined
  if (group.place) return 0.85
  const last = stem.content.at(-1)
  const words = last ? toString(last) : ''
  const truly =
    asking || isOffered || trailsOff.test(words) || (shares.known > 0 && breaksOff(words))
  if (evidence === 'look') {
    if (group.options.some(isTitled)) return undefined
    const isNumbered = place.number !== undefined
    return truly || (isNumbered && (isAmong(shares) || areLooked(shares))) ? 0.85 : undefined
  }
  const [first] = group.options
  if (group.isWeak) {
    if (group.options.length > 2 && last && asksForOne(last)) return 0.75
    return isInExamOfWeak(place, shares) ? 0.6 : undefined
  }
  const isCapitals = first?.label !== undefined && isCapital(first.label)
  const areVerdicts = offersVerdicts(group.options)
  const isJudged = areVerdicts && (truly || (place.number !== undefined && isAmong(shares)))
  if (group.options.length < 3)
    return isOffered ? 0.75 : (truly && isCapitals) || isJudged ? 0.6 : undefined
  if (truly) return isCapitals ? (isAmong(shares) ? 0.85 : 0.8) : 0.75
  const isCounted = place.number !== undefined
  const isInExam = isCapitals || (isCounted && (shares.isTest || areMostlyAsked(shares)))
  return isInExam && isAmong(shares) ? 0.6 : undefined
}

/** *a. **Mooring.** Ships are tied up*: strong words are titles, and others may have nothing but one. */
function isTitled({standsOut, children: [first]}: ChoiceOption): boolean {
  return !standsOut && first?.type === 'paragraph' && first.children[0]?.type === 'strong'
}

/** What letters count has gaps of its own to fill. */
function isToFill({children}: Pick<Option, 'children'>): boolean {
  return children.some((node) => /_{4,}/.test(toString(node)))
}

/** Numbered among such whose key names an option of theirs: *①*, *ア*. */
function isInExamOfWeak({number}: StemPlace, {weak, known}: FileShares): boolean {
  return number !== undefined && weak > 1 && weak * 3 >= known * 2
}

/** Nearly all have just one of several letters that stands out. */
function areLooked({looked, count}: FileShares): boolean {
  return looked > 1 && looked * 4 >= count * 3
}

/** Enough of them ask by their own words that those between them are no points of a text. */
function areMostlyAsked({truly, count}: FileShares): boolean {
  return truly >= 5 && truly * 4 >= count
}
