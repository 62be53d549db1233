/**
 * Decks whose headings are fronts: each stands over its back, below the title of the deck.
 *
 *     # Sea::Knots
 *
 *     ## Bowline
 *
 *     A loop at the end of a rope.
 *
 *     ## Clove hitch
 *
 *     Its turns cross under the load.
 */
import type {Html, Paragraph, RootContent} from 'mdast'
import {hasLine} from '../text/has-line.ts'
import {isChrome} from '../chrome.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {isFrontMatter} from '../file/is-front-matter.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {questionLabelOf} from '../label/label-words.ts'
import {toString} from '../../to-string.ts'
import {mostOf} from '../../most-of.ts'

/** The headings that are fronts. */
export interface Fronts {
  level: number
  sure: number
}

type Signs = ReadonlyMap<number, HeadingSign>

/** The level of the headings that are fronts, where a number or a sign below one says so. */
export function frontsMarked(blocks: readonly RootContent[], text: string): Fronts | undefined {
  const level = mayBeMarked(text) ? levelOfMarked(blocks) : undefined
  return level === undefined ? undefined : {level, sure: 0.9}
}

/** The level of the headings that are fronts, where the title or their shape says so. */
export function frontsOf(
  blocks: readonly RootContent[],
  signs: Signs,
  isKeptForCards: boolean
): Fronts | undefined {
  const level = levelBelowTitle(blocks, signs)
  if (level === undefined) return undefined
  // What is kept for cards may say first what its cards are of.
  const isIntroduced = !blocks.slice(0, firstOf(signs, level)).every(isTitleOrLittle)
  if (isIntroduced && !isKeptForCards) return undefined
  const [first] = signs.values()
  if (first && first.depth < level && isNested(first.text)) return {level, sure: 0.9}
  if (mostAsk(blocks, signs, level)) return undefined
  const isDeck = (isKeptForCards && !isIntroduced) || isOfCards(blocks, signs, level)
  return isDeck ? {level, sure: sureOfShape} : undefined
}

function mayBeMarked(text: string): boolean {
  return text.includes('notecardId:') || hasLine(text, '%')
}

/** The level of a front that a tool has numbered, or that a line `%` parts from its back. */
function levelOfMarked(blocks: readonly RootContent[]): number | undefined {
  let level: number | undefined
  for (const block of blocks) {
    if (block.type === 'heading') level = block.depth
    if (block.type === 'html' && isNumber(block)) return level
    if (block.type === 'paragraph' && isPercent(block)) return level
  }
  return undefined
}

function isNumber({value}: Html): boolean {
  return /^<!--\s*notecardId:\s*\d/u.test(value)
}

function isPercent({children: [first]}: Paragraph): boolean {
  return first?.type === 'text' && /^%\s*(?:\n|$)/u.test(first.value)
}

const nested = /^\p{Lu}[\p{L}\p{N} _&+,'-]*(?:::[\p{L}\p{N}][\p{L}\p{N} _&+,'-]*)+$/u
const ofCode = /\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u

/** A deck inside of another, as the tools name it: *Sea::Knots*, and not *Sea::KnotTyingService*. */
function isNested(title: string): boolean {
  return nested.test(title) && !ofCode.test(title)
}

/** The level of all headings over something, with nothing of their own below the others: the title, and parts. */
function levelBelowTitle(blocks: readonly RootContent[], signs: Signs): number | undefined {
  const all = [...signs]
  const level = mostOf(all.map(([, {depth}]) => depth))
  const fronts = all.filter(([, {depth}]) => depth === level)
  const parts = all.length - fronts.length
  if (fronts.length < fewestOfNested || parts > Math.max(1, fronts.length / 3)) return undefined
  const from = firstOf(signs, level)
  const isDeck = all.every(([at, {depth}], index) => {
    const isOver = blocks.slice(at + 1, all[index + 1]?.[0]).every(isLittle)
    return at < from || isOver === depth < level
  })
  return isDeck ? level : undefined
}

function firstOf(signs: Signs, level: number): number {
  return [...signs].find(([, {depth}]) => depth === level)?.[0] ?? 0
}

const fewestOfNested = 2

function isTitleOrLittle(block: RootContent): boolean {
  return block.type === 'heading' || isLittle(block)
}

function isLittle(block: RootContent): boolean {
  return isFrontMatter(block) || isChrome(block)
}

const fewest = 10
const sureOfShape = 0.7
/** Characters of a back in the middle of all. */
const shortBack = 130
const longestFront = 80

/** Where most ask, or something labelled does below them, the others are no questions. */
function mostAsk(blocks: readonly RootContent[], signs: Signs, level: number): boolean {
  const fronts = [...signs].filter(([, {depth}]) => depth === level)
  const asking = fronts.filter(([at, {asks}]) => asks >= 0.75 || isLabelled(blocks[at + 1]))
  return asking.length * 2 > fronts.length
}

function isLabelled(block: RootContent | undefined): boolean {
  const [line] = block?.type === 'paragraph' ? textLinesOf(block.children) : []
  return line !== undefined && questionLabelOf(line) !== undefined
}

/** Many, with a few words below each, and hardly any list, link or number. */
function isOfCards(blocks: readonly RootContent[], signs: Signs, level: number): boolean {
  const fronts = [...signs].filter(([, {depth}]) => depth === level)
  if (fronts.length < fewest || areCodes(fronts)) return false
  const plain = fronts.filter(
    ([, {text, isLabel, mark}]) =>
      !isLabel && (!mark || mark.length === text.length) && text.length <= longestFront
  )
  if (plain.length * 5 < fronts.length * 4) return false
  const places = [...signs.keys(), blocks.length]
  const backs = [...signs].flatMap(([at, {depth}], index) =>
    depth < level
      ? []
      : [blocks.slice(at + 1, places[index + 1]).filter((block) => !isChrome(block))]
  )
  const told = backs.filter((back) => !back.some(isListed)).length
  const single = backs.filter((back) => back.length === 1).length
  if (told * 10 < backs.length * 7 || single * 2 < backs.length) return false
  const words = backs.map((back) => toString({type: 'root', children: back}))
  // What is still to be filled in is no back.
  if (words.filter((text) => /[\p{L}\p{N}]/u.test(text)).length * 2 < words.length) return false
  const lengths = words.map(({length}) => length).toSorted((a, b) => a - b)
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) <= shortBack
}

/** What code calls its errors and functions is looked up: *mast_is_missing*, *tie.knot()*. */
const code = /^\S*(?:\p{Ll}_\p{Ll}|\p{Ll}\.\p{Ll}|\(\))\S*$/u

function areCodes(fronts: ReadonlyArray<readonly [number, {text: string}]>): boolean {
  return fronts.filter(([, {text}]) => code.test(text)).length * 2 > fronts.length
}

/** A list, a table, or nothing but what leads elsewhere. */
function isListed(block: RootContent): boolean {
  if (block.type === 'list' || block.type === 'table') return true
  const isText = block.type === 'paragraph' && block.children.length > 0
  return isText && block.children.every(({type}) => type === 'link' || type === 'image')
}
