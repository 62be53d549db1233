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
  if (list.children.length < fewest * 2 || !first || asksOf(first, source) !== 1) return list
  const turns: Turn[] = []
  for (const item of list.children) {
    const asks = asksOf(item, source)
    if (asks === 1 && item.children.length === 1) turns.push({asked: item, answers: []})
    else if (asks !== undefined && asks < 0.5 && !isOption(item)) turns.at(-1)?.answers.push(item)
    else return list
  }
  const areAnswered = turns.length >= fewest && turns.every(({answers}) => answers.length > 0)
  if (!areAnswered || !areToldApart(turns, source)) return list
  return {...list, children: turns.map((turn) => joined(turn, list))}
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
