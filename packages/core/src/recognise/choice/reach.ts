/** What a question takes below its key: explanations, down to the next stem, heading or rule. */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {isChrome} from '../chrome.ts'
import {isPartTitle, isPlainPart} from '../file/is-part-title.ts'
import {roleOf} from '../file/role-of.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {asksAlike} from './stem/asks-alike.ts'
import {contentOfUnits} from './content-of-units.ts'
import {countOfAnswer} from './key/count-of-answer.ts'
import {gathersKeys} from './key/folded-key.ts'
import {isBehindOptions} from './key/key-in-items.ts'
import {startsQuestion} from './stem/starts-question.ts'
import {standsOver} from '../list/stands-over.ts'
import type {Row} from './key/key-for.ts'
import {keyEntriesOf} from './key/key-entries.ts'
import {isLeftBlank} from './key/is-left-blank.ts'
import {reasonLength} from './key/key-of.ts'
import {announces} from './key/key-parts.ts'
import {isLoneKey} from './key/lone-key.ts'
import type {Choice} from './read-choices.ts'
import type {Unit} from './units.ts'
import {addAll} from '../../add-all.ts'

/** The choice takes these blocks; the unit after them. */
export function reach({units, told, source}: Row, choice: Choice, limit: number): number {
  const depth = depthOf(units[choice.place.from])
  const isInQuote = isQuoted(lastBefore(units, choice.to), source)
  let to = choice.to
  let at = to
  for (; at < limit; at++) {
    const unit = units[at]
    if (isInQuote && !isQuoted(unit, source)) break
    if (!unit || told.has(at) || (unit.type === 'item' && !isBehindOptions(unit.node))) break
    if (unit.type === 'item') {
      at = to = unit.end + 1
      continue
    }
    if (unit.type === 'end') {
      if (unit.start < choice.place.from) break
      continue
    }
    if (unit.type === 'details') {
      if (!unit.wraps || isOfOthers(unit, choice, source)) break
      to = at + 1
      continue
    }
    if (keyEntriesOf(unit.node, source).length > 1 || countsOther(unit, choice)) break
    if (unit.type === 'list') {
      if (!choice.key && choice.place.anchor !== 'heading' && to === choice.group.to) break
      if (unit.end >= limit || (unit.node.ordered && choice.place.anchor === 'item')) break
      at = unit.end
      to = at + 1
      continue
    }
    if (told.has(at + 1) && announces(toString(unit.node))) break
    if (isPartTitle(unit.node) || (!choice.key && isPlainPart(unit.node))) break
    if (endsReason(unit.node, depth) || startsQuestion(unit.node) || isChrome(unit.node)) break
    if (asksAlike(unit.node, units[choice.place.from]) || isAnswered(units, at)) break
    if (namesNext(units, at, choice) || isLeftBlank(unit.node)) break
    to = at + 1
  }
  addAll(choice.reason, contentOfUnits(units, choice.to, to))
  return to
}

function lastBefore(units: readonly Unit[], to: number): Unit | undefined {
  let at = to - 1
  while (units[at]?.type === 'end') at--
  return units[at]
}

/** It stands in a quote, in which what stands below the quote has no part. */
function isQuoted(unit: Unit | undefined, source: string): boolean {
  if (!unit) return false
  if (unit.type === 'end') return true
  const {start} = unit.type === 'details' ? unit.position : positionOf(unit.node)
  return start.column > 1 && source[offsetOf(start) - start.column + 1] === '>'
}

/** The unit says that it answers a question with another number. */
function countsOther(unit: Unit, {place}: Choice): boolean {
  const count = countOfAnswer(unit)
  return count !== undefined && count !== place.number
}

/** Folds away keys of several questions, or of another one. */
function isOfOthers(
  unit: Extract<Unit, {type: 'details'}>,
  choice: Choice,
  source: string
): boolean {
  return gathersKeys(unit.content, source) || countsOther(unit, choice)
}

/** A question right above the answer that is folded away. */
function isAnswered(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const next = units[at + 1]
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return false
  return next?.type === 'details' && next.wraps === 'answer' && endsInMark(toString(unit.node))
}

/** A title right over the list that counts on. */
function namesNext(units: readonly Unit[], at: number, {place}: Choice): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (unit?.type !== 'block' || next?.type !== 'list' || place.number === undefined) return false
  return next.node.start === place.number + 1 && standsOver(unit.node, next.node)
}

/** Level of the heading that is the stem; the deepest where none is. */
function depthOf(unit: Unit | undefined): number {
  return unit?.type === 'block' && unit.node.type === 'heading' ? unit.node.depth : 6
}

/** A rule, a title of answers, or a heading that is no part of the question's own section. */
function endsReason(node: Content, depth: number): boolean {
  if (node.type === 'paragraph') return roleOf(toString(node)) === 'answers' && !isLoneKey(node)
  if (node.type !== 'heading') return node.type === 'thematicBreak'
  const text = toString(node)
  if (reasonLength(text) > 0) return false
  return node.depth <= depth || announces(text) || roleOf(text) !== undefined
}
