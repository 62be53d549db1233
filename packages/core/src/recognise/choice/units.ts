/**
 * The blocks of a file in a row, items of lists among them, so that a question may begin in a list
 * and go on below it.
 */
import type {Blockquote, List, ListItem, Paragraph, RootContent} from 'mdast'
import type {Content} from '../../ast.ts'
import {calloutOf} from '../details/callout-of.ts'
import {type Admonition, admonitionOf} from '../details/admonition-of.ts'
import {type Details, mayFold, type Part, partsOf} from '../details/parts-of.ts'
import {asTitle, unitsOfAdmonition} from './admonition-units.ts'
import {boxedCode} from './option/boxed-code.ts'
import {boxesInCode, withBoxes} from './option/box-lines.ts'
import {boxedParagraphs} from './option/boxed-paragraphs.ts'
import {giftInCode} from './gift-code.ts'
import {giftQuestion} from './gift-question.ts'
import {linedOptions} from './option/lined-options.ts'
import {rowItem} from './option/number-row.ts'
import {askedIn, isTakenApart} from './quoted-units.ts'
import {holdsOptions, holdsRow} from './option/holds-options.ts'
import {markedInAdmonition} from './marked-in-admonition.ts'
import {questionsIn} from './paragraph-questions.ts'
import {leadsElsewhere, wrapperIn} from '../details/wrapper-in.ts'
import type {Wrapper} from '../details/wrapper-of.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {saysOptions} from './stem/stem-titles.ts'
import {remembered} from '../../remembered.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {linesInTag} from '../text/lines-in-tag.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'
import {withoutLazyOptions} from './option/lazy-options.ts'
import {withNested} from './option/under-indented.ts'
import {boxOf, isOptionList, itemLabelOf} from './option/option-items.ts'
import {signedBullets} from './option/signed-bullets.ts'
import {withoutBullets} from '../list/without-bullets.ts'
import {withRepeated} from './repeated-summaries.ts'
import {withKeyed} from './keyed-folds.ts'
import {addAll} from '../../add-all.ts'

/** `from` to `to` are the indexes of the blocks of the file that a unit lies in. */
export type Unit = {from: number; to: number} & (
  | {type: 'block'; node: Content}
  /** `wraps`: what it folds away, where its summary says nothing of its own. */
  | ({type: 'details'; wraps: Wrapper | undefined} & Details)
  /** `end`: index of the unit that ends the list or item. */
  | {type: 'list'; node: List; end: number}
  | {type: 'item'; node: ListItem; list: List; ordinal: number | undefined; end: number}
  /** `start`: index of the unit that begins it. */
  | {type: 'end'; start: number; of: 'list' | 'item'}
)

/** Lists are taken apart, but for those that are nothing but options. */
export const unitsOf = remembered((blocks: readonly RootContent[], source: string) => {
  const units: Unit[] = []
  addSiblings(units, blocks, source)
  return withKeyed(withRepeated(units), source)
})

function addSiblings(
  units: Unit[],
  blocks: readonly RootContent[],
  source: string,
  root?: number
): void {
  const parts = blocks.some(mayFold) ? partsOf(blocks, source) : undefined
  const partAt = (at: number): Part | undefined => (parts ? parts[at] : blockPart(blocks, at))
  for (let at = 0, part = partAt(at); part; part = partAt(++at)) {
    const place = root === undefined ? part : {from: root, to: root + 1}
    if (part.type === 'details') {
      addFolded(units, part, wrapperIn(part.summary), place, source)
      continue
    }
    const boxed = boxedParagraphs(partAt, at, source) ?? signedBullets(partAt, at, source)
    if (boxed) {
      const {list, last} = boxed
      const to = root === undefined ? last.to : place.to
      units.push({type: 'block', node: list, from: place.from, to})
      at += boxed.used - 1
      continue
    }
    const next = partAt(at + 1)
    const below = next?.type === 'block' ? next : undefined
    const folded = admonitionOf(part.node, below?.node, source)
    const to = root === undefined && folded?.used === 2 ? (below?.to ?? place.to) : place.to
    const own = {from: place.from, to}
    if (folded && addAdmonition(units, folded, own, source)) at += folded.used - 1
    else addBlock(units, part.node, source, place.from, place.to)
  }
}

/** Whether it holds or folds something. */
function addAdmonition(
  units: Unit[],
  folded: Admonition,
  place: Pick<Unit, 'from' | 'to'>,
  source: string
): boolean {
  const inside = unitsOfAdmonition(folded, source, place)
  const marked = inside ? undefined : markedInAdmonition(folded, source)
  if (inside) addAll(units, inside)
  if (!marked) return inside !== undefined
  const first = units.length
  units.push({type: 'block', node: asTitle(folded.title.node), ...place})
  addSiblings(units, marked, source, place.from)
  for (const unit of units.slice(first)) unit.to = place.to
  return true
}

function blockPart(blocks: readonly RootContent[], at: number): Part | undefined {
  const node = blocks[at]
  return node && {type: 'block', node, from: at, to: at + 1}
}

function addFolded(
  units: Unit[],
  {summary, content, position, isClosed}: Details,
  wraps: Wrapper | undefined,
  {from, to}: Pick<Unit, 'from' | 'to'>,
  source: string
): void {
  const asked = wraps ? [] : summary.filter((node) => holdsOptions(node, source))
  const [first] = content
  // What only folds options away shows them where they stand.
  if (!wraps && first && saysOptions(textOfAll(summary))) {
    for (const node of content) addBlock(units, node, source, from, to)
  } else if (asked.length > 0 && first) {
    for (const [at, node] of summary.entries()) {
      const {start, end} = positionOf(node)
      // What opens the disclosure belongs to its first block.
      const place = {start: at === 0 ? position.start : start, end}
      units.push({type: 'block', node: {...node, position: place}, from, to})
    }
    const own = {start: positionOf(first).start, end: position.end}
    const folded = {summary: [], content, position: own, isClosed, wraps: 'answer' as const}
    units.push({type: 'details', ...folded, from, to})
  } else units.push({type: 'details', summary, content, position, isClosed, wraps, from, to})
}

function addBlock(units: Unit[], node: Content, source: string, from: number, to: number): void {
  const parts = node.type === 'list' ? withoutLazyOptions(node, source) : undefined
  if (parts) for (const own of parts) units.push({type: 'block', node: own, from, to})
  else if (node.type === 'list' && rowItem(node)) units.push({type: 'block', node, from, to})
  else if (node.type === 'list' && (!isOptionList(node) || holdsRow(node, source))) {
    addList(units, withNested(node, source) ?? withoutBullets(node), source, from)
  } else if (node.type === 'blockquote') addQuote(units, node, source, {from, to})
  else if (node.type === 'paragraph') {
    const lined = linedOptions(node, source)
    if (lined) {
      for (const own of lined) addBlock(units, own, source, from, to)
      return
    }
    const parts =
      giftQuestion(node, source) ?? (isOverLines(node) ? questionsIn(node, source) : [node])
    for (const part of parts) {
      const boxes = part.type === 'paragraph' ? withBoxes(part, source) : [part]
      for (const own of boxes) units.push({type: 'block', node: own, from, to})
    }
  } else if (node.type === 'code') {
    for (const own of giftInCode(node, source) ??
      boxedCode(node, source) ??
      boxesInCode(node, source))
      units.push({type: 'block', node: own, from, to})
  } else if (node.type === 'html') {
    for (const own of linesInTag(node, source) ?? [node])
      units.push({type: 'block', node: own, from, to})
  } else units.push({type: 'block', node, from, to})
}

/** Most paragraphs are one line, which holds no questions of its own. */
function isOverLines(node: Paragraph): boolean {
  const {start, end} = positionOf(node)
  return end.line > start.line
}

/** A quote that folds away an answer is as good as a disclosure; one that holds options is taken apart. */
function addQuote(
  units: Unit[],
  node: Blockquote,
  source: string,
  place: {from: number; to: number}
): void {
  const callout = calloutOf(node, source)
  const content = callout?.content ?? node.children
  const summary = callout?.title ? [callout.title] : []
  const wraps = summary.some(leadsElsewhere) ? undefined : callout?.wraps
  const isWrapping = callout?.folds === true && wraps !== undefined
  const holds = !isWrapping && isTakenApart(node, callout, source)
  if (callout?.folds && !holds) {
    const own = {summary, content, position: positionOf(node), isClosed: true}
    addFolded(units, own, wraps, place, source)
  } else if (holds) {
    for (const title of summary) units.push({type: 'block', node: asTitle(title), ...place})
    addSiblings(units, content, source, place.from)
  } else units.push({type: 'block', node: askedIn(node, source) ?? node, ...place})
}

function addList(units: Unit[], list: List, source: string, root: number): void {
  const from = root
  const to = root + 1
  const start = units.length
  const own: Unit = {type: 'list', node: list, end: 0, from, to}
  units.push(own)
  const numbers = list.ordered ? itemNumbers(list, source) : undefined
  for (let index = 0; index < list.children.length; index++) {
    const node = list.children[index]
    if (!node) break
    const options = optionsFrom(list, index)
    if (options) {
      units.push({type: 'block', node: options, from, to})
      index += options.children.length - 1
      continue
    }
    const ordinal = numbers?.[index]
    const at = units.length
    const item: Unit = {type: 'item', node, list, ordinal, end: 0, from, to}
    units.push(item)
    addSiblings(units, node.children, source, root)
    item.end = units.length
    units.push({type: 'end', of: 'item', start: at, from, to})
  }
  own.end = units.length
  units.push({type: 'end', of: 'list', start, from, to})
}

/** Options that share a list with their stem, by Markdown's rules, as a list of their own. */
function optionsFrom(list: List, from: number): List | undefined {
  const mark = markOf(list.children[from])
  if (!mark) return undefined
  let to = from
  while (to < list.children.length && markOf(list.children[to]) === mark) to++
  const run = list.children.slice(from, to)
  const options = run.length < 2 ? undefined : listOf(list, run)
  return options && isOptionList(options) ? options : undefined
}

/** Letters may stand before boxes that offer some of them. */
function markOf(item: ListItem | undefined): 'box' | 'label' | undefined {
  if (!item) return undefined
  if (boxOf(item)) return 'box'
  return itemLabelOf(item) && 'label'
}
