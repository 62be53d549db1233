/** Rows of cards say that the file holds cards, where no tag does, and a title over them. */
import {caseless} from '../../caseless.ts'
import type {Heading, List, Nodes, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {isProperty} from './card-signs.ts'
import {separatorIn} from './card-separator.ts'
import {textLinesOf} from '../label/label-lines.ts'

/** Whether lines are parted by `;;`, or asked and answered by `::`, in number; below a title, some of any. */
export function holdsRows(blocks: readonly RootContent[], text: string): boolean {
  const isTitled = text.includes('::') && title.test(text) && blocks.some(isTitle)
  const part = isTitled ? /\S ?:: ?\S/u : text.includes(';;') ? semicolons : undefined
  if (!part && !asked.test(text)) return false
  const least = isTitled ? fewestTitled : fewest
  let found = 0
  for (const line of linesIn(blocks)) {
    if (!(part ?? asked).test(line) || isProperty(line) || !separatorIn(line, true)) continue
    if (++found >= least) return true
  }
  return false
}

const fewest = 4
const fewestTitled = 2
const semicolons = /[^\s;] ?;; ?[^\s;]/u
const asked = /[?？] ?:: ?\S/u
const names =
  'flash[- ]?cards?|karteikarten|lernkarten|tarjetas de estudio|cartões de estudo|cartes mémoire|флеш-?карты|карточки|闪卡|闪记卡|抽认卡|フラッシュカード|플래시 ?카드'
const title = new RegExp(names, 'iu')
const whole = caseless(`^[^\\p{L}]*(?:${names})[^\\p{L}]*$`)

const ending = new RegExp(`(?:^|\\s)(?:${names})$`, 'iu')

/** The title ends in the word for cards: *Unit 3 flashcards*. */
export function namesCards(text: string): boolean {
  return ending.test(text)
}

function isTitle(block: RootContent): block is Heading {
  return block.type === 'heading' && whole.test(toString(block))
}

function* linesIn(blocks: readonly RootContent[]): Generator<string> {
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'list') continue
    for (const paragraph of paragraphsIn(block)) {
      if (/::|;;/.test(toString(paragraph))) {
        for (const {text} of textLinesOf(paragraph.children)) yield text
      }
    }
  }
}

function* paragraphsIn(block: Paragraph | List): Generator<Paragraph> {
  if (block.type === 'paragraph') {
    yield block
    return
  }
  for (const item of block.children) {
    for (const child of item.children) if (isRead(child)) yield* paragraphsIn(child)
  }
}

function isRead(node: Nodes): node is Paragraph | List {
  return node.type === 'paragraph' || node.type === 'list'
}
