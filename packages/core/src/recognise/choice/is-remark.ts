/** Whether letters go through the options of the question above once more. */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {paragraphOf} from '../text/lines.ts'
import type {Found} from './key/key-behind.ts'
import {reasonLength} from './key/key-of.ts'
import type {ChoiceOption} from './option/choice-option.ts'
import type {Group} from './option/group-at.ts'
import {isTicked} from './option/is-ticked.ts'
import {textOf} from './option/option-items.ts'
import {openingVerdict} from './option/verdict-marks.ts'
import type {Choice} from './read-choices.ts'
import {asksAnew} from './stem/asks-alike.ts'
import {leavesStemGap} from './stem/stem-asks.ts'
import type {StemPlace} from './stem/stem-place.ts'
import type {Unit} from './units.ts'

/** A second list in what a question says about its options, such as why each is wrong. */
export function isRemark(
  units: readonly Unit[],
  before: Choice | undefined,
  group: Group,
  place: StemPlace,
  found: Found | undefined
): boolean {
  if (!before || found?.key) return false
  if (!before.key && !(isTicked(before.group) && isReason(units[place.from]))) return false
  if (before.key && judgesEach(units, group)) return true
  if (isReasonAlone(units, place.from, group)) return true
  if (isTicked(group)) return false
  const last = before.group.options.length
  // Below *Explanation:*, large letters may go through small ones.
  const named = isReason(units[place.from - 1]) ? nameOf : writtenNameOf
  const names = before.group.options.map(named)
  return (
    group.options.length <= last &&
    group.options.every((option) => option.label && names.includes(named(option))) &&
    mayRemark(units, group, place)
  )
}

function writtenNameOf({label}: ChoiceOption): string | undefined {
  return label?.name
}

function nameOf({label}: ChoiceOption): string | undefined {
  return label?.name.toUpperCase()
}

/** *Correct: …*, *Incorrect A: …*: what is said of each option, and no options. */
function judgesEach(units: readonly Unit[], {kind, from}: Group): boolean {
  const unit = units[from]
  if (kind !== 'plain' || unit?.type !== 'list') return false
  return unit.node.children.every((item) => openingVerdict(toString(item)) !== undefined)
}

/** Words that nothing holds to their place, or a bullet that asks nothing. */
function mayRemark(
  units: readonly Unit[],
  {stem}: Group,
  {from, anchor, number}: StemPlace
): boolean {
  const unit = units[from]
  const isAnew = (node: Content): boolean => asksAnew(toString(node))
  // Right below *Explanation:*, the question may be asked once more in other words.
  if (!isReason(units[from - 1])) {
    if (stem.some((line) => isAnew(paragraphOf(line)))) return false
    if (unit?.type === 'block' && (leavesStemGap(unit.node) || isAnew(unit.node))) return false
  }
  if (anchor !== 'item') return anchor === 'words'
  return unit?.type === 'item' && number === undefined && asksBy(textOf(unit.node)) <= 0.5
}

/** *Explanation:* right over the group, and no other word. */
function isReasonAlone(units: readonly Unit[], at: number, {from, stem}: Group): boolean {
  const unit = units[at]
  if (stem.length > 0 || at + 1 !== from || unit?.type !== 'block') return false
  const text = toString(unit.node)
  const length = reasonLength(text)
  return length > 0 && !/[\p{L}\p{N}]/u.test(text.slice(length))
}

/** The block is a label for an explanation. */
function isReason(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && reasonLength(toString(unit.node)) > 0
}
