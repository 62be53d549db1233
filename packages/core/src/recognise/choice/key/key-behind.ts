/** Finds the key behind a group of options: in their paragraph, in a block below, or folded away. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {remembered} from '../../../remembered.ts'
import {opensAnswer} from '../../details/wrapper-of.ts'
import {maskedText} from '../../text/masked-text.ts'
import {roleOf} from '../../file/role-of.ts'
import type {Group} from '../option/group-at.ts'
import {isComment} from '../is-comment.ts'
import {keysStandAbove, readsComment} from './key-above.ts'
import {countsOn, judgedBelow, judgedLines} from './judged-below.ts'
import {foldedKey} from './folded-key.ts'
import {bareKey, type Key, keyFrom} from './key.ts'
import {goesThrough} from './goes-through.ts'
import {isBehindOptions, isOverKey, isShortList, keyInItem} from './key-in-items.ts'
import {keyInLines} from './key-in-lines.ts'
import {isLeftBlank} from './is-left-blank.ts'
import {labelledKeyOf, opensWithA} from './labelled-key.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {isLoneKey} from './lone-key.ts'
import {leadsToKey, partsReason} from './leads-to-key.ts'
import {keyEntriesOf} from './key-entries.ts'
import {asksOverOptions, opensOptions, standsOverOptions} from '../option/opens-options.ts'
import {names} from './resolve-key.ts'
import {toldOfEach} from './told-of-each.ts'
import {contentOfUnits} from '../content-of-units.ts'
import {startsQuestion} from '../stem/starts-question.ts'
import {withStatedBelow} from './stated-below.ts'
import {asks} from '../stem/stem-asks.ts'
import {isLetters, unlabelledKey} from './unlabelled-key.ts'
import type {Unit} from '../units.ts'

/** Units behind the options in which a key is looked for. */
const farthestKey = 8

export interface Found {
  key: Key | undefined
  reason: Content[]
  to: number
}

/** The key behind the options: in their own paragraph, in a block below, or folded away. */
export function keyBehind(units: readonly Unit[], group: Group, source: string): Found | undefined {
  const tail = group.tail.filter((line) => !opensAnswer(maskedText(line.children)))
  if (tail.length > 0) {
    const lines = tail.map((line): Content => ({type: 'paragraph', ...line}))
    const judged = judgedLines(lines, group)
    if (judged) return judged
    const [first, ...others] = lines
    const labelled = first && labelledKeyOf(first, group, source)
    if (labelled) return {key: labelled, reason: others, to: group.to}
    const alone = first && isLoneKey(first) ? bareKey(first, source) : undefined
    if (alone && names(group, alone)) return {key: alone, reason: others, to: group.to}
    const found = keyInLines(lines, source)
    const reason = found ? [...lines.slice(0, found.before), ...lines.slice(found.used)] : lines
    return {key: found?.key, reason, to: group.to}
  }
  const found = keyBelow(units, group, group.to, source)
  if (!found?.key?.isStated) return found
  const stated = {...found, key: withStatedBelow(found.key, units, found.to)}
  const written = keyBelow(units, group, found.to, source)
  const isOwn = written?.key && !written.key.isStated && names(group, written.key)
  return isOwn && !contentOfUnits(units, found.to, written.to).some(asks) ? written : stated
}

/** The key in the units from `from` on. */
function keyBelow(
  units: readonly Unit[],
  group: Group,
  from: number,
  source: string
): Found | undefined {
  const end = Math.min(units.length, group.to + farthestKey)
  for (let at = from; at < end; at++) {
    const unit = units[at]
    if (unit?.type === 'end' || (unit?.type === 'item' && unit.end === at + 1)) continue
    if (unit?.type === 'item' && isBehindOptions(unit.node)) continue
    if (unit?.type === 'list' && isOverKey(unit.node)) continue
    const inItem = unit?.type === 'list' ? keyInItem(unit.node, group, source) : undefined
    if (inItem && unit?.type === 'list') {
      // Of several remarks all but the key are kept.
      const end = inItem.isBare ? unit.end + 1 : at
      return {key: inItem, reason: contentOfUnits(units, group.to, end), to: unit.end + 1}
    }
    if (unit?.type === 'list' && !unit.node.ordered && group.kind === 'label' && at > group.to) {
      at = unit.end
      continue
    }
    if (!unit || unit.type === 'item' || unit.type === 'list') return undefined
    if (unit.type === 'block' && isLeftBlank(unit.node)) continue
    if (unit.type === 'details') {
      const folded = foldedKey(units, unit, at, group, source)
      if (folded === 'other') return undefined
      if (folded) return folded
      continue
    }
    const found = keyInBlock(units, at, group, source)
    if (found === 'none') return undefined
    if (found && isComment(unit.node)) return visibleKey(units, group, at, found, source)
    if (found) return found
  }
  return undefined
}

/** What readers see below a comment is surer than the comment, which may be old or a template. */
function visibleKey(
  units: readonly Unit[],
  group: Group,
  at: number,
  found: Found,
  source: string
): Found | undefined {
  if (keysStandAbove(units, source)) return undefined
  const seen = keyBelow(units, group, at + 1, source)
  if (!seen?.key || readsComment(units, seen.to - 1) || !names(group, seen.key)) return found
  return contentOfUnits(units, at + 1, seen.to).some(asks) ? found : seen
}

/** Whether anything from the unit `from` on may be a key: a quick look, for most places have none. */
export function keyMayFollow(units: readonly Unit[], from: number, source: string): boolean {
  const end = Math.min(units.length, from + farthestKey)
  for (let at = from; at < end; at++) {
    const unit = units[at]
    if (unit?.type === 'end' || (unit?.type === 'item' && unit.end === at + 1)) continue
    if (unit?.type !== 'block') return unit?.type === 'details'
    if (
      isLetters(unit.node) ||
      opensWithA(toString(unit.node)) ||
      keyAt(units, at, unit.node, source)
    )
      return true
    if (endsReach(unit.node) && !partsReason(units, at)) return false
  }
  return false
}

/** The key that a block gives; `none` where no key can stand behind it. */
function keyInBlock(
  units: readonly Unit[],
  at: number,
  group: Group,
  source: string
): Found | 'none' | undefined {
  const unit = units[at]
  const next = units[at + 1]
  if (unit?.type !== 'block') return 'none'
  const each = isRightBehind(units, at, group) ? toldOfEach([unit.node], group.options) : undefined
  if (each && each.letters.length > 0) return {key: each, reason: [unit.node], to: at + 1}
  if (opensOptions(unit.node, next, group, source) || standsOverOptions(units, at)) return 'none'
  if (startsQuestion(unit.node) || keyEntriesOf(unit.node, source).length > 1) return 'none'
  if (countsOn(units, at, toString(unit.node))) return 'none'
  const labelled = at === group.to && labelledKeyOf(unit.node, group, source)
  if (labelled) return {key: labelled, reason: [], to: at + 1}
  const found = keyAt(units, at, unit.node, source)
  const judged = found && judgedBelow(units, at, group)
  if (judged) return judged
  if (found && isTitle(unit.node, found, group)) return 'none'
  const below = found?.used === 2 ? toldBelow(next) : undefined
  if (below && (keyEntriesOf(below, source).length > 0 || asksOverOptions(units, at + 1)))
    return 'none'
  if (below && goesThrough(units, at + 1)) return 'none'
  if (found) {
    const end = found.used === 2 && next?.type === 'list' ? next.end : at + found.used - 1
    const told = below && toldOfEach([below], group.options)
    if (told) {
      const isKnown = told.letters.length > 0
      const above = contentOfUnits(units, group.to, isKnown ? at : at + 1)
      return {key: isKnown ? told : undefined, reason: [...above, below], to: end + 1}
    }
    const reason = contentOfUnits(units, group.to, at).filter((node) => !leadsToKey(node))
    return {key: found.key, reason, to: end + 1}
  }
  const unlabelled = unlabelledKey(units, at, group, source)
  if (unlabelled) return unlabelled
  return endsReach(unit.node) && !partsReason(units, at) ? 'none' : undefined
}

/** Nothing stands between, but a title that says that reasons follow. */
function isRightBehind(units: readonly Unit[], at: number, {to}: Group): boolean {
  const above = units[to]
  const isTitled = at === to + 1 && above?.type === 'block' && above.node.type === 'heading'
  return at === to || (isTitled && reasonLength(toString(above.node)) > 0)
}

/** The key that the block at `at` gives, by itself or with what stands below it. */
function keyAt(units: readonly Unit[], at: number, node: Content, source: string) {
  return keyIn(node, {next: units[at + 1], source})
}

/** What a label without more may be about. */
function toldBelow(next: Unit | undefined): Content | undefined {
  const mayTell = next?.type === 'block' || (next?.type === 'list' && isShortList(next.node))
  return mayTell ? next.node : undefined
}

/** What a block says is the same for all options above it; what comes `next` is, too. */
const keyIn = remembered(
  (node: Content, {next, source}: {next: Unit | undefined; source: string}) => {
    const below = toldBelow(next)
    return keyFrom(below ? [node, below] : [node], false, source)
  }
)

/** A heading with words of its own that name no option is a title: *Answer key - cover this*. */
function isTitle(node: Content, {key, used}: {key: Key; used: number}, group: Group): boolean {
  return node.type === 'heading' && used === 1 && key.letters.length === 0 && !names(group, key)
}

function endsReach(node: Content): boolean {
  if (node.type === 'thematicBreak') return true
  if (node.type !== 'heading') return false
  const text = toString(node)
  return !(reasonLength(text) > 0 || roleOf(text) === 'answers' || keyOf(text))
}
