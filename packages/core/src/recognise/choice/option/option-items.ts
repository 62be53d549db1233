/** Items of lists that are options: with a box to tick, or a label. */
import type {List, ListItem, Paragraph} from 'mdast'
import {maskedText} from '../../text/masked-text.ts'
import {remembered} from '../../../remembered.ts'
import {dressedLabel, strongLetter} from './dressed-label.ts'
import {
  follows,
  impliedLabel,
  labelOf,
  type Label,
  mayOpenWithLabel,
  opensWithWord
} from './label-of.ts'
import {markedText} from './verdict-marks.ts'

/** A box that Markdown does not take for one: `[×]` `[]` `[ ]A`. */
const box =
  /^\s*[[［【]([\s　]*)(?:(?:([xX×хХvV✓✔√✅*●]|:(?:heavy_check_mark|white_check_mark|ballot_box_with_check):)\ufe0f?|❌|:x:)[\s　]*)?[\]］】](?!\()\s*/u

/** A box drawn as a character: `☐` `☑` `☒`, or a round one: `○` `●`. */
const drawn = /^\s*(?:[☐□⬜◻]|([☑🗹])|(☒)|([○◯⚪])|([●◉⦿]))\ufe0f?\s*(?=\S)/u

/** Boxes in round or double brackets, as quiz tools have them: `( )` `(x)` `[(X)]` `[[ ]]`. */
const radio = /^\s*(?:(\[\(|\[\[)|\()(\s?)(?:([xX*●])\s?)?(?:\)\]|\]\]|\))(?!\()\s+(?=\S)/u

/** The box of such a tool that a text opens with; an empty round one is sure only beside others. */
export function radioOf(text: string): Box | undefined {
  const match = radio.exec(text)
  if (!match) return undefined
  const [own, squared, blank, tick] = match
  // The row of a matrix holds a box for each column: *[(X) ( )]*.
  if (squared && !own.includes(']')) return undefined
  const {length} = own
  const ticked = tick !== undefined
  return ticked || blank !== ''
    ? {ticked, length, isSure: ticked || squared !== undefined, ...(squared && {isSquared: true})}
    : undefined
}

/** The box drawn as a character that a text opens with. */
export function drawnBoxOf(text: string): Box | undefined {
  const match = drawn.exec(text)
  if (!match) return undefined
  const [{length}, check, cross, ring, dot] = match
  if (ring ?? dot) return {ticked: dot !== undefined, length, isSure: false, isRound: true}
  const sign = check ? 'check' : cross && 'cross'
  return {ticked: sign !== undefined, length, isSure: true, ...(sign && {sign})}
}

/** A box at the start of an item; `length` counts the characters of the text that it takes. */
export interface Box {
  ticked: boolean
  length: number
  /** An empty pair of brackets is a box only beside others that are. */
  isSure: boolean
  /** How a drawn one is ticked. */
  sign?: 'check' | 'cross'
  /** A sign that calls it right or wrong, and no box. */
  isVerdict?: true
  /** It has double brackets, as only a quiz has them: `[(X)]`. */
  isSquared?: true
  /** A ring or a dot, which are boxes only beside each other. */
  isRound?: true
}

/** At least one of them is a box for sure. */
export function areSure(boxes: readonly Box[]): boolean {
  const round = boxes.filter(({isRound}) => isRound)
  const isBoth = new Set(round.map(({ticked}) => ticked)).size === 2
  return isBoth || boxes.some(({isSure}) => isSure)
}

/** Which boxes are ticked: a cross beside a check is its opposite, and beside empty ones, too, says nothing. */
export function ticksOf(boxes: readonly Box[]): boolean[] {
  const signs = new Set(boxes.map(({sign}) => sign))
  const isBoth = signs.has('check') && signs.has('cross')
  if (!isBoth) return boxes.map(({ticked}) => ticked)
  return boxes.map(({sign}) => !signs.has(undefined) && sign === 'check')
}

/** Which items of a list of boxes are ticked. */
export function ticksIn({children}: List): boolean[] {
  return ticksOf(children.flatMap((item) => boxOf(item) ?? []))
}

export function boxOf(item: ListItem): Box | undefined {
  return typeof item.checked !== 'boolean' && opensWithWord(textOf(item))
    ? undefined
    : readBox(item)
}

const readBox = remembered((item: ListItem): Box | undefined => {
  if (typeof item.checked === 'boolean') return {ticked: item.checked, length: 0, isSure: true}
  const text = textOf(item)
  const shape = drawnBoxOf(text)
  if (shape) return shape
  const match = box.exec(text)
  if (!match) return radioOf(text)
  const [{length}, blank, tick] = match
  const ticked = tick !== undefined
  return {ticked, length, isSure: ticked || blank !== ''}
})

export function itemLabelOf(item: ListItem): Label | undefined {
  return mayOpenWithLabel(textOf(item)) ? readLabel(item) : undefined
}

const readLabel = remembered((item: ListItem): Label | undefined => {
  const own = labelOf(textOf(item).slice(boxOf(item)?.length ?? 0))
  const first = firstOf(item)
  if (own || !first) return own
  const inner = markedText(first)
  if (inner !== undefined) return labelOf(inner)
  return dressedLabel(first.children) ?? strongLetter(first.children)
})

/** The text of the first paragraph. */
export function textOf(item: ListItem): string {
  const first = firstOf(item)
  return first ? maskedText(first.children) : ''
}

export function firstOf(item: ListItem): Paragraph | undefined {
  const first = item.children[0]
  return first?.type === 'paragraph' ? first : undefined
}

/** Every item has a box, or labels count up through all of them. */
export function isOptionList(list: List): boolean {
  return isBoxList(list) || isLabelledList(list)
}

export function isBoxList(list: List): boolean {
  const boxes: Box[] = []
  for (const item of list.children) {
    const own = boxOf(item)
    if (!own) return false
    boxes.push(own)
  }
  return areSure(boxes)
}

export function isLabelledList(list: List): boolean {
  return labelsIn(list) !== undefined
}

/** Labels that count up through the items; `undefined` where they do not. */
export const labelsIn: (list: List) => Label[] | undefined = remembered(readLabels)

function readLabels(list: List): Label[] | undefined {
  const [first, second] = list.children
  // One may be left out, where the others count.
  if (!first || !(itemLabelOf(first) ?? (second && itemLabelOf(second)))) return undefined
  const own = list.children.map(itemLabelOf)
  const implied = withImplied(own)
  const labels = implied.filter((label) => label !== undefined)
  // Right letters before stems may count up by chance: *1. （B）…* over options of its own.
  if ((labels[0]?.index ?? 0) > 0 && list.children.some(holdsOptions)) return undefined
  const counts = labels.every((label, at) => at === 0 || follows(label, labels[at - 1]))
  return labels.length > 0 && labels.length === own.length && counts ? labels : undefined
}

function holdsOptions(item: ListItem): boolean {
  return /\n\s*[(（]?[AaＡ]\s*[.)）、．]/u.test(textOf(item))
}

/** With the one label that its author left out, where the others count; the last item may be a remark. */
function withImplied(labels: ReadonlyArray<Label | undefined>): Array<Label | undefined> {
  const known = labels.find((label) => label !== undefined)
  const isGap = labels.length > 2 && labels.filter((label) => !label).length === 1
  if (!known || !isGap || !labels.at(-1) || labels.some((label, at) => label && label.index !== at))
    return [...labels]
  return labels.map((label, at) => label ?? impliedLabel(known, at))
}
