/**
 * Lists without letters that are options, as a key below several of them tells.
 *
 *     1. What does a cow give?
 *        - Eggs
 *        - Milk
 *     2. What does a hen lay?
 *        - Eggs
 *        - Bricks
 *
 *     Answers: 1. Milk, 2. Eggs
 */
import type {List} from 'mdast'
import {toString} from '../../../to-string.ts'
import {endsInMark} from '../../asks/asks.ts'
import {optionOfItem} from './choice-option.ts'
import {countOfAnswer} from '../key/count-of-answer.ts'
import {byNumber, type Given, lettersInOrder, wordsInOrder} from '../key/given-in-key.ts'
import {type Key, keyFrom} from '../key/key.ts'
import type {KeyEntry} from '../key/key-entries.ts'
import {announces, type KeyPart} from '../key/key-parts.ts'
import {entriesOf} from '../key/key-sections.ts'
import {isLoneKey} from '../key/lone-key.ts'
import {tiesColumn} from '../key/pairs-below.ts'
import {isMute} from '../is-mute.ts'
import {isVerdict} from './verdict-sign.ts'
import {markOf} from '../stem/mark-of.ts'
import {isOptionList} from './option-items.ts'
import {areParagraphs} from './plain-group.ts'
import {areAlike, fewestItems, hasStrong, isSingle, isTold, strongIn} from './strong-items.ts'
import {namedBy} from '../key/resolve-key.ts'
import {asks} from '../stem/stem-asks.ts'
import {breaksOff} from '../stem/stem-states.ts'
import {countIn, namesQuestion} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'
import {addAll} from '../../../add-all.ts'

/** A list right below a block, which may ask. */
interface Listed {
  at: number
  list: List
  stem: Extract<Unit, {type: 'block'}>
  /** What stands above it: the item that holds both, or a title that counts. */
  above: Unit | undefined
}

type MaybeNumbered = Given & {number?: number}

/** Indexes of the units of such lists, and of those that tell by their look which item is right. */
export function keyedLists(
  units: readonly Unit[],
  parts: readonly KeyPart[],
  source: string
): ReadonlySet<number> {
  const keyed = new Set<number>()
  const all: Listed[] = []
  const starts = new Set(parts.map(({from}) => from))
  let run: Listed[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    const listed = unit?.type === 'list' ? listedAt(units, at, unit.node) : undefined
    if (listed) {
      run.push(listed)
      all.push(listed)
    }
    // Only a block gives keys, or what is folded away.
    const mayGive = unit?.type === 'block' || unit?.type === 'details'
    if (!mayGive || run.length < 2 || tiesColumn(units, at, source)) continue
    const given = starts.has(at) ? givenFrom(parts, at) : givenAt(units, at, source)
    if (given.length < 2) continue
    for (const own of answered(run, given, source)) keyed.add(own.at)
    run = []
  }
  for (const {at} of told(all)) keyed.add(at)
  return keyed
}

/** Fewer may be words of a text. */
const fewestJudged = 3

/** Lists that each have a strong item, or several, where nearly all that stand below a question do. */
function told(all: readonly Listed[]): readonly Listed[] {
  const alike = areAlike(all.map(({list}) => list)) ? all.filter(({list}) => isSingle(list)) : []
  const isClear = areTold(all.filter(({stem}) => asks(stem.node))) || areTold(all.filter(poses))
  if (!isClear) return alike
  const isExam = all.filter(({list}) => isJudged(list)).length >= fewestJudged
  const posed = all.filter((one) => {
    const mayHaveSeveral = asks(one.stem.node) || (isExam && numberOf(one) !== undefined)
    return isTold(one.list) && poses(one) && (mayHaveSeveral || strongIn(one.list) === 1)
  })
  return [...alike, ...posed]
}

function areTold(posed: readonly Listed[]): boolean {
  const marked = posed.filter(({list}) => hasStrong(list))
  const single = marked.filter(({list}) => strongIn(list) === 1).length
  const judged = posed.filter(({list}) => isJudged(list)).length
  // What most have several of are the terms of a text, but where verdicts are marked so, too.
  if (marked.length < 2 || (single + judged) * 2 < marked.length + judged) return false
  // Two items may be points, but where lists of more tell that they are options.
  const pairs = posed.filter(({list}) => list.children.length < fewestItems && isTold(list))
  return (marked.length + pairs.length) * 4 >= posed.length * 3
}

/** *True* and *False*, one of them strong. */
function isJudged(list: List): boolean {
  return (
    list.children.length === 2 &&
    isTold(list) &&
    list.children.every((item) => isVerdict(toString(item)))
  )
}

function listedAt(units: readonly Unit[], at: number, list: List): Listed | undefined {
  const before = units[at - 1]
  const isShown = before?.type === 'block' && isMute(before.node)
  const stem = isShown ? units[at - 2] : before
  const above = units[isShown ? at - 3 : at - 2]
  if (stem?.type !== 'block' || !areParagraphs(list.children) || isOptionList(list)) {
    return undefined
  }
  return {at, list, stem, above}
}

/** It asks, breaks off or is counted, or a title calls it a question. */
function poses(one: Listed): boolean {
  const {node} = one.stem
  if (asks(node) || breaksOff(toString(node)) || numberOf(one) !== undefined) return true
  const {above} = one
  return (
    above?.type === 'block' && above.node.type === 'heading' && namesQuestion(toString(above.node))
  )
}

/** The number of the item that holds both, of the stem, or in the title above it. */
function numberOf({stem, above}: Listed): number | undefined {
  if (above?.type === 'item' && above.ordinal !== undefined) return above.ordinal
  return markOf(toString(stem.node))?.number ?? countAbove(above)
}

/** *Question 3*, over a block that may ask. */
function countAbove(above: Unit | undefined): number | undefined {
  if (above?.type !== 'block' || above.node.type !== 'heading') return undefined
  return countIn(toString(above.node))
}

/** What the parts from a unit on give. */
function givenFrom(parts: readonly KeyPart[], at: number): MaybeNumbered[] {
  return parts.filter(({from}) => from >= at).flatMap(({entries}) => entries.map(givenOf))
}

/** What the unit gives several questions. */
function givenAt(units: readonly Unit[], at: number, source: string): readonly MaybeNumbered[] {
  const unit = units[at]
  if (!unit || !announcesKey(unit)) return []
  const entries = entriesFrom(units, at, source)
  if (entries.length > 1) return entries.map(givenOf)
  if (unit.type === 'details') return givenIn(keyFrom(unit.content, true, source)?.key, source)
  const listed = entriesFrom(units, at + 1, source)
  if (listed.length > 1) return listed.map(givenOf)
  const letters = lettersBelow(units, at + 1)
  if (letters.length > 1) return letters
  const nodes = [unit, units[at + 1]].flatMap((own) => {
    return own?.type === 'block' || own?.type === 'list' ? [own.node] : []
  })
  return givenIn(keyFrom(nodes, false, source)?.key, source)
}

/** Characters in which a title says that answers follow. */
const longestTitle = 60
const counts = /^\W*a(?:ns)?\s?1\b/iu

function announcesKey(unit: Unit): boolean {
  if (unit.type === 'details') return unit.wraps !== undefined || countOfAnswer(unit) !== undefined
  if (unit.type !== 'block') return false
  if (unit.node.type === 'table') return true
  const text = toString(unit.node).slice(0, longestTitle)
  return announces(text) || counts.test(text)
}

/** The keys of units one after the other. */
function entriesFrom(units: readonly Unit[], from: number, source: string): KeyEntry[] {
  const entries: KeyEntry[] = []
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    const own = unit ? entriesOf(unit, source) : []
    if (own.length === 0) break
    addAll(entries, own)
    if (unit?.type === 'list') at = unit.end
  }
  return entries
}

/** Paragraphs of letters and nothing else, one after the other. */
function lettersBelow(units: readonly Unit[], from: number): Given[] {
  const texts: string[] = []
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit?.type !== 'block' || !isLoneKey(unit.node)) break
    texts.push(toString(unit.node))
  }
  return lettersInOrder(texts.join('\n')).map((letter) => ({letters: [letter], text: ''}))
}

function givenOf({number, letters, text = ''}: KeyEntry): MaybeNumbered {
  return {number, letters, text}
}

function givenIn(key: Key | undefined, source: string): readonly MaybeNumbered[] {
  if (!key) return []
  const numbered = byNumber(key, source)
  if (numbered.length > 0) return numbered
  const letters = lettersInOrder(key.text)
  return letters.length > 0
    ? letters.map((letter) => ({letters: [letter], text: ''}))
    : wordsInOrder(key.text)
}

/** The lists below what asks, where the key names an item of each. */
function answered(
  run: readonly Listed[],
  given: readonly MaybeNumbered[],
  source: string
): readonly Listed[] {
  const asked = run.filter(({stem, above}) => {
    return asks(stem.node) || (countAbove(above) !== undefined && stem.node.type === 'paragraph')
  })
  const numbers = asked.map(numberOf)
  const areCounted = new Set(numbers).size === numbers.length && !numbers.includes(undefined)
  const isNumbered = given.every(({number}) => number !== undefined) && areCounted
  if (asked.length < 2 || (!isNumbered && given.length !== asked.length)) return []
  const isEach = asked.every(({list}, index) => {
    const own = isNumbered ? given.find(({number}) => number === numbers[index]) : given[index]
    return own !== undefined && names(list, own, source)
  })
  return isEach ? asked : []
}

function names(list: List, given: Given, source: string): boolean {
  if (list.children.some((item) => endsInMark(toString(item)))) return false
  const options = list.children.map((item, index) => {
    const ordinal = list.ordered ? (list.start ?? 1) + index : undefined
    return optionOfItem(item, ordinal, source).option
  })
  return namedBy(options, given) !== undefined
}
