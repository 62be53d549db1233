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
import {askingShare} from '../list/list-head.ts'
import {positionOf} from '../text/place.ts'
import {confidenceAmongQuestions, questionsFromList} from './questions-from-list.ts'

/** Fewer nested questions may be details of what stands above them. */
const fewestNested = 3

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
  const wanted = new Set(asked.map((nested) => nested.list))
  if (asked.length >= lists.length * nearlyAll) addAlike(lists, wanted)
  const holding = new Set<List>()
  const topics = list.children.filter((item) => holds(item, wanted, holding))
  if (topics.length * 2 <= list.children.length) return undefined
  const below = {wanted, holding, source: scope.text}
  return {entries: list.children.flatMap((item) => entriesBelow(item, below, [])), used: 1}
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
  const reading = {source: below.source, confidence: confidenceAmongQuestions, below: []}
  return item.children.flatMap((child) => {
    if (child.type === 'list' && below.wanted.has(child)) {
      return questionsFromList(child, reading, titles)
    }
    return child.type === 'list' && below.holding.has(child)
      ? child.children.flatMap((inner) => entriesBelow(inner, below, titles))
      : [asideFrom([child], positionOf(child))]
  })
}
