/**
 * Lists whose items only name what the lists below them, at any depth, ask about.
 *
 *     - Coasts
 *       - Tides
 *         - What moves the sea?
 *         - How often does it turn?
 */
import type {List, ListItem} from 'mdast'
import type {Draft, Recognised, Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {announces} from '../file/announces.ts'
import {asksAgain} from '../file/asks-again.ts'
import {asideFrom} from '../draft.ts'
import {askingShare, headOf} from '../list/list-head.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'
import {confidenceAmongQuestions, questionsFromList} from './questions-from-list.ts'

/** Fewer nested questions may be details of what stands above them. */
const fewestNested = 3

/** Beside so many lists that ask, one does of which half asks. */
const fewestLists = 2

function asksHalf({share, marked}: Nested): boolean {
  return share > 0.5 || (share === 0.5 && marked)
}

/** Where so many of the nested lists ask, the others do in words of their own. */
const nearlyAll = 0.75

interface Nested {
  list: List
  asking: number
  /** Those that ask; where a title announces questions, those that tell what to do, too. */
  share: number
  marked: boolean
}

/** The questions of the lists below, with what the items above them name as context. */
export function questionsBelow(list: List, scope: Scope): Recognised | undefined {
  if (scope.askingBelow === 0) return undefined
  const isAnnounced = scope.above.some((title) => announces(title))
  const lists = list.children.flatMap((item) => listsBelow(item, scope, isAnnounced))
  const asked = lists.filter(({share}) => share > 0.5)
  if (!asked.some(({marked}) => marked)) return undefined
  const count = asked.reduce((sum, {asking}) => sum + asking, 0)
  if (count < fewestNested || asked.length * 2 <= lists.length) return undefined
  const all = asked.length < fewestLists ? asked : lists.filter(asksHalf)
  const wanted = new Set(all.map((nested) => nested.list))
  if (asked.length >= lists.length * nearlyAll) addAlike(lists, wanted)
  const holding = new Set<List>()
  const topics = new Set(list.children.filter((item) => holds(item, wanted, holding)))
  const asking = new Set(list.children.filter((item) => !topics.has(item) && asks(item, scope)))
  if ((topics.size + asking.size) * 2 <= list.children.length) return undefined
  const below = {wanted, holding, source: scope.text}
  const entries = list.children.flatMap((item) => {
    const own = asking.has(item) ? listOf(list, [item]) : undefined
    return own ? questionsFromList(own, readingOf(scope.text)) : entriesBelow(item, below, [])
  })
  return {entries, used: 1}
}

/** The item asks itself, beside those that only name what is asked. */
function asks(item: ListItem, {text}: Scope): boolean {
  return (headOf(item, text)?.asks ?? 0) >= 0.7
}

function readingOf(source: string): Parameters<typeof questionsFromList>[1] {
  return {source, confidence: confidenceAmongQuestions, below: []}
}

/** The lists below an item that ask, and those with no list below them. */
function listsBelow({children}: ListItem, scope: Scope, isAnnounced: boolean): Nested[] {
  return children.flatMap((list) => {
    if (list.type !== 'list' || asksAgain(list, scope.repeated)) return []
    const {asking, share, tasks, marked} = askingShare(list, scope.text)
    const nested = {list, asking, share: isAnnounced ? tasks : share, marked}
    if (nested.share > 0.5) return [nested]
    const below = list.children.flatMap((item) => listsBelow(item, scope, isAnnounced))
    return below.length > 0 ? below : [nested]
  })
}

/** Whether a wanted list is somewhere below; lists on the way to one are added to `holding`. */
function holds(item: ListItem, wanted: ReadonlySet<List>, holding: Set<List>): boolean {
  let isHolding = false
  for (const child of item.children) {
    if (child.type !== 'list') continue
    const below = child.children.filter((inner) => holds(inner, wanted, holding))
    if (below.length > 0) holding.add(child)
    if (below.length > 0 || wanted.has(child)) isHolding = true
  }
  return isHolding
}

/** Lists with nothing below their items' own text. */
function addAlike(lists: readonly Nested[], wanted: Set<List>): void {
  for (const {list} of lists) {
    if (list.children.every(({children}) => children.length === 1)) wanted.add(list)
  }
}

interface Below {
  wanted: ReadonlySet<List>
  /** Lists on the way to a wanted one. */
  holding: ReadonlySet<List>
  source: string
}

function entriesBelow(item: ListItem, below: Below, above: readonly string[]): Draft[] {
  if (item.children.length === 0) return [asideFrom([], positionOf(item))]
  const [first] = item.children
  const titles = first && first.type !== 'list' ? [...above, toString(first).trim()] : above
  const reading = readingOf(below.source)
  return item.children.flatMap((child) => {
    if (child.type === 'list' && below.wanted.has(child)) {
      return questionsFromList(child, reading, titles)
    }
    return child.type === 'list' && below.holding.has(child)
      ? child.children.flatMap((inner) => entriesBelow(inner, below, titles))
      : [asideFrom([child], positionOf(child))]
  })
}
