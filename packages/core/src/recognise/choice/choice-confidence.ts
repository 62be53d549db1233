/** How sure it is that options and a stem are a question, beside the others of the file. */
import {caseless} from '../../caseless.ts'
import type {Option} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {endsInMark} from '../asks/asks.ts'
import {type FileShares, isAmong} from './file-shares.ts'
import {hardlyStudied} from './hardly-studied.ts'
import {isCapital, labelOf} from './option/label-of.ts'
import {confidenceOfPlain} from './plain-confidence.ts'
import {isToComplete} from './to-complete.ts'
import type {Judged} from './question-from.ts'
import {byLetters} from './key/resolve-key.ts'
import {isSurvey} from './stem/is-survey.ts'
import {leavesStemGap} from './stem/stem-asks.ts'
import {
  offersVerdicts,
  breaksOff,
  isSentence,
  namesTasks,
  tellsSituation
} from './stem/stem-states.ts'
import {countIn, isInstruction} from './stem/stem-titles.ts'
import {confidenceOfUntold} from './untold-confidence.ts'

/** `undefined` when it is more likely a list of tasks or points. */
export function confidenceOf(judged: Judged, shares: FileShares): number | undefined {
  const {kind, options} = judged.choice.group
  if (kind === 'box') return confidenceOfBoxes(judged, shares)
  const {evidence, asks: asking, truly, ties} = judged
  if (ties) return asking ? 0.95 : 0.85
  if (kind === 'plain') return confidenceOfPlain(judged, shares)
  const empty = options.filter(({children}) => children.length === 0).length
  const isOneLost = empty === 1 && options.length >= fewestBesideLost
  if (empty > 0 && !(truly && (evidence === 'key' || isOneLost))) return undefined
  if (evidence === 'none' || evidence === 'look') return confidenceOfUntold(judged, shares)
  if (evidence === 'unresolved') return confidenceOfUnresolved(judged)
  if (answersEach(judged.choice)) return undefined
  if (asking) return 0.95
  if (isAmong(shares) || isBareKey(judged)) return 0.85
  if (evidence === 'key' && (isToComplete(judged) || offersVerdicts(options))) return 0.85
  return isKeyOfOne(judged) ? 0.75 : undefined
}

/** Options of which one may have lost its words. */
const fewestBesideLost = 4

/** The key is letters and nothing more, on the line of its label. */
function isBareKey({choice: {group, key}, evidence}: Judged): boolean {
  if (evidence !== 'key' || !key?.isBare) return evidence !== 'key'
  return byLetters(group.options, key.letters) !== undefined && !key.isBelow
}

/** A label gives the key of one of several capital letters, which count points of a text less often than small ones. */
function isKeyOfOne({choice: {group, key}, stem, evidence}: Judged): boolean {
  const [first] = group.options
  if (evidence !== 'key' || key?.letters.length !== 1 || key.isStated) return false
  if (stem.content.some((node) => labelOf(toString(node)))) return false
  return group.options.length > 2 && first?.label !== undefined && isCapital(first.label)
}

/** Boxes may be tasks: a quiz ticks them, asks, or letters them. */
function confidenceOfBoxes(judged: Judged, shares: FileShares): number | undefined {
  const {choice, stem, evidence, truly, correct} = judged
  const {group, place} = choice
  if (group.isQuiz && evidence === 'boxes') return judged.asks ? 0.95 : 0.85
  if (group.options.every(isStep)) return undefined
  const hasLabels = group.options.every(({label}) => label !== undefined)
  const text = textOfAll(stem.content, '\n')
  if (!truly && !hasLabels && mayBeTasks(judged, text, shares)) return undefined
  const isCounted = place.number !== undefined || hasLabels
  const isTicked =
    evidence === 'boxes' && (areChoices(shares) || (truly && shares.boxed > 2 && arePartly(shares)))
  if (!isCounted && !isTicked && areOpen(group.options)) return undefined
  if (evidence === 'none')
    return judged.asks ? confidenceOfUnticked(place, stem, shares) : undefined
  if (isCounted || (truly && shares.sure >= 3)) return judged.asks ? 0.95 : 0.85
  if (namesTasks(text) || isDone(judged, text)) return undefined
  // How many to choose may stand behind the question.
  if (truly && (/[?？؟]\s/u.test(text) || endsInMark(text))) {
    return shares.sure >= 2 ? 0.9 : 0.75
  }
  if (stem.content.every((node) => isInstruction(toString(node)))) return 0.85
  if (offersVerdicts(group.options) || stem.content.some(leavesStemGap) || breaksOff(text))
    return 0.85
  if (!isAmongStems(judged, text, shares)) {
    return areChoices(shares) || (tellsSituation(text) && !correct.every(Boolean))
      ? 0.75
      : undefined
  }
  return judged.asks ? 0.95 : 0.85
}

/** Everything is ticked, and nothing asks: a list of what has been done. */
function isDone({correct}: Judged, text: string): boolean {
  return (
    correct.length >= fewestDone &&
    correct.every((right) => right === true) &&
    !/[?？؟]/u.test(text)
  )
}

/** Two or three may all be right. */
const fewestDone = 4

const step = caseless(
  /^\P{L}*(?:step|phase|task|stage|schritt|étape|paso|passo|etapa|шаг|этап|步骤|阶段|ステップ|단계)\s?\d/u
)

/** *Step 2: Cast off*: it is done one day. */
function isStep({children: [first]}: Pick<Option, 'children'>): boolean {
  return first !== undefined && step.test(toString(first))
}

/** What is still to be asked or checked, in a list to be ticked off. */
function areOpen(options: ReadonlyArray<Pick<Option, 'children'>>): boolean {
  const asking = options.filter(({children}) => endsInMark(textOfAll(children)))
  return asking.length * 2 > options.length
}

/** A title over boxes, in a file where few of their stems ask and few lists have one of several ticked. */
function mayBeTasks(judged: Judged, text: string, shares: FileShares): boolean {
  const {
    choice: {group, key},
    stem,
    correct
  } = judged
  // Letters alone may be told elsewhere, by a number that counts a title here.
  if ((key && !key.isBare) || shares.boxesAsking * 4 >= shares.boxed || areChoices(shares))
    return false
  if (correct.every((right) => right === true)) return true
  if (isCalled(judged, text) || areCounted(judged, shares)) return false
  if (correct.includes(true) && tellsSituation(text)) return false
  return !offersVerdicts(group.options) && !stem.content.some(leavesStemGap) && !breaksOff(text)
}

/** A word for *question* stands before the number, or in the title above. */
function isCalled({choice: {place}, stem: {mark}, correct}: Judged, text: string): boolean {
  const isWorded = mark?.kind === 'question' && mark.number !== undefined
  // Nothing but a count: its own word has to say that a question is meant.
  if (countIn(text) !== undefined) return isWorded && /\p{L}/u.test(text) && correct.includes(true)
  return place.isCalled === true || isWorded
}

/** A numbered one where nearly each has some ticked and not all: tasks are done one after another. */
function areCounted({choice: {place}}: Judged, shares: FileShares): boolean {
  const {boxed, skipping} = shares
  if (place.number === undefined || !arePartly(shares)) return false
  return boxed >= 3 || (boxed === 2 && skipping > 0)
}

/** Nearly all lists of boxes have some ticked and not all. */
function arePartly({partly, boxed}: FileShares): boolean {
  return partly * 10 >= boxed * 9
}

/** Nearly all lists of boxes have one of several ticked, as lists of tasks hardly ever do. */
function areChoices({single, boxed}: FileShares): boolean {
  return single >= 3 && single * 5 >= boxed * 4
}

/** Beside stems that ask, one that only states something stands as they do. */
function isAmongStems({choice: {place}}: Judged, text: string, shares: FileShares): boolean {
  if (shares.sure < 3) return false
  return place.depth === undefined ? isSentence(text) : shares.depths.has(place.depth)
}

/** Boxes with none ticked are a quiz among others that are, or where a number counts them. */
function confidenceOfUnticked(
  {number, anchor}: Judged['choice']['place'],
  {content}: Judged['stem'],
  shares: FileShares
): number | undefined {
  if (isAmong(shares) && shares.known * 2 > shares.count) return 0.85
  if (shares.known === 0 && isSurvey({content})) return hardlyStudied
  if (number !== undefined) return isAmong(shares) ? 0.8 : 0.6
  return anchor === 'heading' && content.some((node) => endsInMark(toString(node)))
    ? 0.6
    : undefined
}

/** The key goes through all letters in order: they are parts of what is asked. */
function answersEach({group: {options}, key}: Judged['choice']): boolean {
  if (!key || key.isBare) return false
  const letters = Array.from(
    key.text.matchAll(/(?<=^|[\s(（])([a-h])[)）]\s*[*_]{0,2}\p{L}/giu),
    ([, letter]) => letter
  )
  return letters.length > 1 && letters.join() === options.map(({label}) => label?.name).join()
}

const enumerates =
  /(?:^|[\s,，\-–])[(（]?[A-ZＡ-Ｚㄱ-ㅎ가-하①-⑩]\s*[)）]?\s*[.:：]|[(（]\s*\d\s*[)）]/u

/** A key that names no option, unless it says what stands in each lettered gap. */
function confidenceOfUnresolved({choice, asks: asking, truly}: Judged): number | undefined {
  const {group, key} = choice
  if (group.isWeak || !key) return undefined
  if (key.letters.length > 0) return asking ? 0.85 : 0.6
  const text = textOfAll(key.words)
  if (enumerates.test(text) || (group.options.length < 3 && !truly)) return undefined
  return asking ? 0.75 : undefined
}
