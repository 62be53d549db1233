/** What stands right above a stem and belongs to it: a situation, or what it is about. */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import {isChrome} from '../../chrome.ts'
import {isMute} from '../is-mute.ts'
import {keyOf} from '../key/key-of.ts'
import {situationAbove} from './situation-above.ts'
import type {StemPlace} from './stem-place.ts'
import {tellsSituation} from './stem-states.ts'
import type {Unit} from '../units.ts'

/** Paragraphs of a situation above the one that asks. */
const longestSituation = 3

/** Who something happens to, and what is wanted. */
const situation = caseless(
  /\b(?:you|your|company|companies|must|needs?|requires?|wants?|would like|customers?|teams?|users?|patients?|students?|engineers?|developers?|administrators?|organi[sz]ations?)\b|\p{Script=Han}|\p{Script=Hangul}|\b(?:uma?|una?|une?|eine?)\s/u
)

/** With the situation in the paragraphs right above a stem that nothing else holds. */
export function withTold(
  units: readonly Unit[],
  place: StemPlace | undefined,
  floor: number
): StemPlace | undefined {
  const isLone = place?.isCalled === true && place.number === undefined
  if (!place || (place.anchor !== 'words' && !isLone)) return place
  const named = situationAbove(units, place.from, floor)
  if (named !== undefined) return {...place, from: named}
  if (isLone) return place
  const isStrong = isWhole(units[place.from])
  let from = ledInto(units, place.from, floor)
  while (from > floor && place.from - from < longestSituation) {
    const unit = units[from - 1]
    const node = unit?.type === 'block' && unit.node.type === 'paragraph' ? unit.node : undefined
    if (!node || isMute(node) || isChrome(node) || keyOf(toString(node))) break
    if (isStrong ? !isWhole(unit) : !tellsSituation(toString(node))) break
    // Right behind a question it may as well say more about that one.
    if (!isStrong && from - 1 === floor && floor > 0 && !situation.test(toString(node))) break
    from--
  }
  return {...place, from}
}

/** What is shown right above a stem belongs to it, with the line that leads in: *Given:*. */
function ledInto(units: readonly Unit[], from: number, floor: number): number {
  const [lead, shown] = [units[from - 2], units[from - 1]]
  if (from - 2 < floor || shown?.type !== 'block' || !isMute(shown.node)) return from
  if (lead?.type !== 'block' || lead.node.type !== 'paragraph') return from
  return leads.test(toString(lead.node)) ? from - 2 : from
}

const leads = caseless(
  /^[^\p{L}]*(?:given|consider|look at|refer to|study|read|inspect|examine)(?![\p{L}])[^.\n]{0,80}[:：]\s*$/u
)

/** The block is emphasised from end to end. */
function isWhole(unit: Unit | undefined): boolean {
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return false
  const [first, ...rest] = unit.node.children
  return (first?.type === 'strong' || first?.type === 'emphasis') && rest.length === 0
}
