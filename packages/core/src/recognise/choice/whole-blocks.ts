/** Brings questions read anywhere, also inside lists, to whole blocks of the file. */
import type {ListItem} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {isAnsweredBelow} from '../questions/answered-item.ts'
import {asksBy} from '../asks/asks.ts'
import {asideFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {questionsFromList} from '../questions/questions-from-list.ts'
import {judgementFrom} from './judgement.ts'
import {textOf} from './option/option-items.ts'
import type {Unit} from './units.ts'
import {mostOf} from '../../most-of.ts'
import {addAll} from '../../add-all.ts'

/** A draft and the units `from` to `to` that it takes. */
export interface Taken {
  from: number
  to: number
  draft: Draft
  /** What else the units hold. */
  more?: readonly Draft[]
}

/** Questions that share blocks, as in one list, with what stands between them. */
export interface Run<T extends Taken> extends Recognised {
  at: number
  members: T[]
}

/** The runs in order; `taken` are in order and do not overlap. */
export function runsOf<T extends Taken>(
  units: readonly Unit[],
  taken: readonly T[],
  source: string
): Array<Run<T>> {
  const runs: Array<Run<T>> = []
  for (let next = 0; next < taken.length;) {
    const stretch = stretchOf(units, taken, next)
    const members = taken.slice(next, stretch.next)
    runs.push({
      at: stretch.from,
      used: stretch.to - stretch.from,
      entries: withOthers(units, members, stretch, source),
      members
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
function stretchOf(units: readonly Unit[], taken: readonly Taken[], index: number): Stretch {
  const own = taken[index]
  let first = own?.from ?? 0
  let last = own?.to ?? 0
  let next = index + 1
  let from = units[first]?.from ?? 0
  let to = units[last - 1]?.to ?? 0
  for (let unit = units[first - 1]; unit && unit.to > from; unit = units[first - 1]) {
    from = Math.min(from, unit.from)
    first--
  }
  for (let unit = units[last]; unit && unit.from < to; unit = units[last]) {
    const another = taken[next]
    if (another?.from === last) {
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
  members: readonly Taken[],
  {first, last}: Stretch,
  source: string
): Draft[] {
  const drafts: Draft[] = []
  const most = Math.min(sureOfItem, mostOf(members.map(surenessOf)))
  let member = 0
  for (let at = first; at < last;) {
    const one = members[member]
    if (one && one.from === at) {
      drafts.push(one.draft)
      addAll(drafts, one.more ?? [])
      at = one.to
      member++
      continue
    }
    const limit = one?.from ?? last
    const other = draftsOf(units, at, limit, most, source)
    addAll(drafts, other.drafts)
    at = other.next
  }
  return drafts
}

/** How sure an item is that asks beside choices, which are no less sure. */
const sureOfItem = 0.85

function surenessOf({draft}: Taken): number {
  return draft.type === 'question' ? draft.confidence : sureOfItem
}

/** What a sentence leaves open. */
const gap = /_{3,}/u

/** An item that asks is a question without options; anything else is kept as it is. */
function draftsOf(
  units: readonly Unit[],
  at: number,
  limit: number,
  sure: number,
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
  const judged = judgementFrom(node, source)
  if (judged) return {drafts: [counted(judged, ordinal)], next: unit.end + 1}
  const text = textOf(node)
  if (asksBy(text) <= 0.5 && !gap.test(text) && !isAnsweredBelow(node)) {
    return {drafts: [asideFrom(node.children, positionOf(node))], next: unit.end + 1}
  }
  const inner = unfolded(units.slice(at + 1, unit.end))
  const item = inner ? {...node, children: inner} : node
  const own = {...list, children: [item], position: positionOf(node)}
  const [first, ...more] = questionsFromList(own, {source, confidence: () => sure, below: []})
  const asked = first && inner ? {...first, position: positionOf(node)} : first
  const drafts = [...(asked ? [asked] : []), ...more]
  return {drafts: drafts.map((draft) => counted(draft, ordinal)), next: unit.end + 1}
}

/** The blocks of an item out of what folds them away; `undefined` where nothing wraps an answer. */
function unfolded(units: readonly Unit[]): ListItem['children'] | undefined {
  if (!units.some((unit) => unit.type === 'details' && unit.wraps)) return undefined
  const blocks = units.map((unit) => {
    if (unit.type === 'block') return [unit.node]
    return unit.type === 'details' && unit.wraps ? unit.content : undefined
  })
  // What stands in an item may stand in it.
  return blocks.includes(undefined)
    ? undefined
    : (blocks.flatMap((nodes) => nodes ?? []) as ListItem['children'])
}

function counted(draft: Draft, ordinal: number | undefined): Draft {
  if (draft.type !== 'question' || ordinal === undefined) return draft
  return {...draft, ordinal}
}
