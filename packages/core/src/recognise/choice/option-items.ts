/** Items of lists that are options: with a box to tick, or a label. */
import type {List, ListItem, Paragraph} from 'mdast'
import {maskedText} from '../masked-text.ts'
import {remembered} from '../../remembered.ts'
import {follows, labelOf, type Label} from './label-of.ts'

/** A box that Markdown does not take for one: `[×]` `[]` `[ ]A`. */
const box = /^\s*[[［【]([\s　]*)([xX×хХ✓✔√✅*●]?)[\s　]*[\]］】](?!\()\s*/u

/** A box at the start of an item; `length` counts the characters of the text that it takes. */
export interface Box {
  ticked: boolean
  length: number
  /** An empty pair of brackets is a box only beside others that are. */
  isSure: boolean
}

export const boxOf: (item: ListItem) => Box | undefined = remembered(readBox)

function readBox(item: ListItem): Box | undefined {
  if (typeof item.checked === 'boolean') return {ticked: item.checked, length: 0, isSure: true}
  const text = textOf(item)
  const match = box.exec(text)
  if (!match) return undefined
  const [{length}, blank, tick] = match
  return {ticked: tick !== '', length, isSure: blank !== '' || tick !== ''}
}

export const itemLabelOf: (item: ListItem) => Label | undefined = remembered(readLabel)

function readLabel(item: ListItem): Label | undefined {
  const text = textOf(item)
  return labelOf(text.slice(boxOf(item)?.length ?? 0))
}

/** The text of the first paragraph. */
export function textOf(item: ListItem): string {
  const first = firstOf(item)
  return first ? maskedText(first.children) : ''
}

export function firstOf(item: ListItem): Paragraph | undefined {
  const [first] = item.children
  return first?.type === 'paragraph' ? first : undefined
}

/** Every item has a box, or labels count up through all of them. */
export function isOptionList(list: List): boolean {
  return isBoxList(list) || isLabelledList(list)
}

export function isBoxList(list: List): boolean {
  const boxes = list.children.map(boxOf)
  return boxes.every((own) => own !== undefined) && boxes.some((own) => own.isSure)
}

export function isLabelledList(list: List): boolean {
  let last: Label | undefined
  for (const item of list.children) {
    const label = itemLabelOf(item)
    if (!label || (last && !follows(label, last))) return false
    last = label
  }
  return last !== undefined
}
