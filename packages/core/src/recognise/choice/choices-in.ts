/** The choice questions of a file, by the block each run of them begins in; read once a file. */
import type {RootContent} from 'mdast'
import type {Point} from 'unist'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {asksBy} from '../asks.ts'
import {asideFrom} from '../draft.ts'
import {positionOf} from '../place.ts'
import {questionsFromList} from '../questions-from-list.ts'
import {applyKeys} from './apply-keys.ts'
import {textOf} from './option-items.ts'
import {choicesOf} from './read-choices.ts'
import {isKnown, judge, type Judged, questionFromChoice} from './question-from.ts'
import {type Unit, unitsOf} from './units.ts'

/** The dialect that a run of questions is in. */
export type ChoiceDialect = 'checkbox' | 'lettered'

export interface ChoiceRun extends Recognised {
  dialect: ChoiceDialect
}

const memory = new WeakMap<readonly RootContent[], {text: string; runs: Map<number, ChoiceRun>}>()

/** The runs of questions, by the index of their first block. */
export function choicesIn(blocks: readonly RootContent[], text: string): Map<number, ChoiceRun> {
  const known = memory.get(blocks)
  if (known?.text === text) return known.runs
  const runs = runsOf(blocks, text)
  memory.set(blocks, {text, runs})
  return runs
}

interface Asked {
  judged: Judged
  draft: Draft
}

function runsOf(blocks: readonly RootContent[], source: string): Map<number, ChoiceRun> {
  const units = unitsOf(blocks, source)
  const {choices, keys} = applyKeys(units, choicesOf(units, source))
  const judged = choices.flatMap((choice) => judge(choice, units, source) ?? [])
  const shares = {
    count: judged.length,
    asking: judged.filter(({asks}) => asks).length,
    known: judged.filter(isKnown).length
  }
  const asked = judged.flatMap((one): Asked[] => {
    const draft = questionFromChoice(one, shares, endOf(units, one.choice.to), source)
    return draft ? [{judged: one, draft}] : []
  })
  const runs = new Map<number, ChoiceRun>()
  for (const run of chained(units, asked, source)) runs.set(run.at, run)
  for (const key of keys) addKey(runs, units[key])
  return runs
}

/** Where the last block before the unit `to` ends. */
function endOf(units: readonly Unit[], to: number): Point {
  for (let at = to - 1; at >= 0; at--) {
    const unit = units[at]
    if (unit?.type === 'details') return unit.position.end
    if (unit && unit.type !== 'end') return positionOf(unit.node).end
  }
  throw new Error('Expected a block before the end of a question')
}

function addKey(runs: Map<number, ChoiceRun>, unit: Unit | undefined): void {
  if (unit?.type !== 'list' && unit?.type !== 'block') return
  if (runs.has(unit.from)) return
  const entries = [asideFrom([unit.node], positionOf(unit.node))]
  runs.set(unit.from, {dialect: 'lettered', entries, used: 1})
}

/** Questions that share blocks, as in one list, are one run. */
function chained(
  units: readonly Unit[],
  asked: readonly Asked[],
  source: string
): Array<ChoiceRun & {at: number}> {
  const runs: Array<ChoiceRun & {at: number}> = []
  for (let next = 0; next < asked.length;) {
    const stretch = stretchOf(units, asked, next)
    const members = asked.slice(next, stretch.next)
    const isBox = members.some(({judged}) => judged.choice.group.kind === 'box')
    runs.push({
      at: stretch.from,
      used: stretch.to - stretch.from,
      entries: withOthers(units, members, stretch, source),
      dialect: isBox ? 'checkbox' : 'lettered'
    })
    next = stretch.next
  }
  return runs
}

/** Blocks of the file, the units in them, and the question after the last one that begins there. */
interface Stretch {
  from: number
  to: number
  first: number
  last: number
  next: number
}

/** The fewest whole blocks that hold the question at `index`, and those that begin in them. */
function stretchOf(units: readonly Unit[], asked: readonly Asked[], index: number): Stretch {
  const choice = asked[index]?.judged.choice
  let first = choice?.place.from ?? 0
  let last = choice?.to ?? 0
  let next = index + 1
  let from = units[first]?.from ?? 0
  let to = units[last - 1]?.to ?? 0
  for (let unit = units[first - 1]; unit && unit.to > from; unit = units[first - 1]) {
    from = Math.min(from, unit.from)
    first--
  }
  for (let unit = units[last]; unit && unit.from < to; unit = units[last]) {
    const another = asked[next]?.judged.choice
    if (another?.place.from === last) {
      last = another.to
      next++
    } else last++
    to = Math.max(to, units[last - 1]?.to ?? to)
  }
  return {from, to, first, last, next}
}

/** The drafts of a stretch, with what stands between the questions. */
function withOthers(
  units: readonly Unit[],
  members: readonly Asked[],
  {first, last}: Stretch,
  source: string
): Draft[] {
  const drafts: Draft[] = []
  let member = 0
  for (let at = first; at < last;) {
    const one = members[member]
    if (one && one.judged.choice.place.from === at) {
      drafts.push(one.draft)
      at = one.judged.choice.to
      member++
      continue
    }
    const limit = one?.judged.choice.place.from ?? last
    const other = draftsOf(units, at, limit, source)
    drafts.push(...other.drafts)
    at = other.next
  }
  return drafts
}

/** An item that asks is a question without options; anything else is kept as it is. */
function draftsOf(
  units: readonly Unit[],
  at: number,
  limit: number,
  source: string
): {drafts: Draft[]; next: number} {
  const unit = units[at]
  if (!unit || unit.type === 'end') return {drafts: [], next: at + 1}
  if (unit.type === 'details') {
    const content = [...unit.summary, ...unit.content]
    return {drafts: [asideFrom(content, unit.position)], next: at + 1}
  }
  if (unit.type === 'block') {
    return {drafts: [asideFrom([unit.node], positionOf(unit.node))], next: at + 1}
  }
  if (unit.end >= limit) return {drafts: [], next: at + 1}
  if (unit.type === 'list') {
    return {drafts: [asideFrom([unit.node], positionOf(unit.node))], next: unit.end + 1}
  }
  const {node, list, ordinal} = unit
  if (asksBy(textOf(node)) <= 0.5) {
    return {drafts: [asideFrom(node.children, positionOf(node))], next: unit.end + 1}
  }
  const own = {...list, children: [node], position: positionOf(node)}
  const drafts = questionsFromList(own, {source, confidence: () => 0.85, below: []})
  return {drafts: drafts.map((draft) => counted(draft, ordinal)), next: unit.end + 1}
}

function counted(draft: Draft, ordinal: number | undefined): Draft {
  if (draft.type !== 'question' || ordinal === undefined) return draft
  return {...draft, ordinal}
}
