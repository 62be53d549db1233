/**
 * Items that ask, each with the items behind it that answer, which Markdown takes for items beside it.
 *
 *     - What is a sonnet?
 *     - A poem of fourteen lines.
 *     - What is a haiku?
 *     - A poem of three lines.
 */
import type {List, ListItem, RootContent} from 'mdast'
import {labelOf} from '../choice/option/label-of.ts'
import {headOf} from '../list/list-head.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'

/** The blocks, the answers of each such list within the items that they answer. */
export function withItemsInTurn(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.map((block) => (block.type === 'list' ? inTurn(block, source) : block))
}

/** Fewer may ask by chance. */
const fewest = 2

interface Turn {
  asked: ListItem
  answers: ListItem[]
}

function inTurn(list: List, source: string): List {
  const [first] = list.children
  if (list.children.length < fewest * 2 || !first || (asksOf(first, source) ?? 0) < asking)
    return list
  const turns = byMarks(list, source) ?? inPairs(list, source)
  return turns ? {...list, children: turns.map((turn) => joined(turn, list))} : list
}

/** How likely the words of a question ask, which has no mark. */
const asking = 0.7

/** Fewer pairs of which some have no mark may be so by chance. */
const fewestPairs = 3

/** Every other item asks, some of them by a mark, and none between them does. */
function inPairs({children}: List, source: string): Turn[] | undefined {
  if (children.length % 2 > 0 || children.length < fewestPairs * 2) return undefined
  const turns: Turn[] = []
  let marked = 0
  for (const [at, item] of children.entries()) {
    const asks = asksOf(item, source)
    if (asks === undefined || isOption(item) || asks >= asking !== (at % 2 === 0)) return undefined
    if (asks === 1) marked++
    if (at % 2 > 0) turns.at(-1)?.answers.push(item)
    else if (item.children.length === 1) turns.push({asked: item, answers: []})
    else return undefined
  }
  return marked > 0 ? turns : undefined
}

/** Each asks by its mark. */
function byMarks(list: List, source: string): Turn[] | undefined {
  const turns: Turn[] = []
  for (const item of list.children) {
    const asks = asksOf(item, source)
    if (asks === 1 && item.children.length === 1) turns.push({asked: item, answers: []})
    else if (asks !== undefined && asks < 0.5 && !isOption(item)) turns.at(-1)?.answers.push(item)
    else return undefined
  }
  const areAnswered = turns.length >= fewest && turns.every(({answers}) => answers.length > 0)
  return areAnswered && areToldApart(turns, source) ? turns : undefined
}

function asksOf(item: ListItem, source: string): number | undefined {
  return item.checked === true || item.checked === false ? undefined : headOf(item, source)?.asks
}

function isOption(item: ListItem): boolean {
  const [first] = item.children
  return first?.type !== 'paragraph' || labelOf(textOf(first)) !== undefined
}

function textOf({children: [first]}: Extract<RootContent, {type: 'paragraph'}>): string {
  return first?.type === 'text' ? first.value : ''
}

/** One answer to each question, or they look otherwise: strong, or less indented. */
function areToldApart(turns: readonly Turn[], source: string): boolean {
  if (turns.every(({answers}) => answers.length === 1)) return true
  const kinds = ({answers, asked}: Turn): boolean => {
    return (
      headOf(asked, source)?.kind === 'strong' &&
      answers.every((answer) => headOf(answer, source)?.kind !== 'strong')
    )
  }
  const column = positionOf(turns[0]?.asked ?? {}).start.column
  const isIndented = ({answers, asked}: Turn): boolean => {
    return (
      positionOf(asked).start.column === column &&
      answers.every((answer) => positionOf(answer).start.column > column)
    )
  }
  return turns.every(kinds) || turns.every(isIndented)
}

function joined({asked, answers}: Turn, list: List): ListItem {
  const [only, ...others] = answers
  const last = answers.at(-1) ?? asked
  const position = {start: positionOf(asked).start, end: positionOf(last).end}
  const isAlone = only !== undefined && others.length === 0
  const below = isAlone
    ? only.children
    : [listOf({...list, start: list.ordered ? 1 : null}, answers)]
  const children = [...asked.children, ...below].filter((child) => child !== undefined)
  return {...asked, children, position}
}
