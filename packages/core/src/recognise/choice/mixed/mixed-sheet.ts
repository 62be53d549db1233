/**
 * A key of several questions that gives letters for some of them and words for others.
 *
 *     ## Answers
 *     1. B
 *     2. It maps names to addresses.
 *     3. True
 */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {summaryOf} from '../../details/summary-of.ts'
import {isTitle} from '../../sheet/gathered-title.ts'
import {lettersAt} from '../key/key-letters.ts'
import {keyOf} from '../key/key-of.ts'
import {announces} from '../key/key-parts.ts'
import {standsApart} from '../key/key-stretch.ts'
import {announcesAll, chapterTitle, type MixedPiece, mixedPieces} from './mixed-pieces.ts'
import type {Unit} from '../units.ts'

/** A block of the key; its title names a chapter where it is none of the answers. */
export interface SheetBlock {
  /** The blocks of the file that it lies in. */
  at: number
  end: number
  node: Content
  isTitle: boolean
  pieces: MixedPiece[]
}

/** The units `from` to `to`, without the title. */
export interface MixedSheet {
  from: number
  to: number
  /** Letters or verdicts stand beside words, or there are none but these. */
  isMixed: boolean
  blocks: SheetBlock[]
}

/** Fewer may be the parts of one answer. */
const fewest = 2
/** No title is longer. */
const longestTitle = 60
/** *Answers: 1. B, 2. 22* */
const row = /^[^\p{L}\n]{0,9}(?:\p{L}+\s){0,2}\p{L}+[\s*_]{0,4}[:：][\s*_]*1\s*[.):、．]/u

/** All keys of a file that answer several questions; none where no one is mixed. */
export function mixedSheetsOf(units: readonly Unit[], source: string): MixedSheet[] {
  const sheets: MixedSheet[] = []
  for (let at = 0; at < units.length;) {
    const found = sheetAt(units, at, source)
    const pieces = found ? answersOf(found.blocks) : []
    const isSheet =
      found && pieces.length >= fewest && standsApart(units, found) && !isOfOne(found.blocks)
    if (isSheet) {
      sheets.push({...found, isMixed: pieces.some(({letters}) => letters.length === 0)})
    }
    at = isSheet ? found.to : next(units, at)
  }
  return sheets.some(({isMixed}) => isMixed) ? sheets : []
}

/** A key without a number stands above: what is counted below says why each of its options is right or wrong. */
function isOfOne(blocks: readonly SheetBlock[]): boolean {
  const first = blocks.findIndex(({pieces}) => pieces.length > 0)
  return blocks.slice(0, Math.max(0, first)).some(({node}) => {
    return node.type === 'paragraph' && (keyOf(toString(node))?.letters.length ?? 0) > 0
  })
}

/** Without the titles between them. */
export function answersOf(blocks: readonly SheetBlock[]): MixedPiece[] {
  return blocks.flatMap(({pieces}) => pieces.filter(isAnswer))
}

function isAnswer({isTitle}: MixedPiece): boolean {
  return !isTitle
}

/** The unit behind one with all that is in it. */
function next(units: readonly Unit[], at: number): number {
  const unit = units[at]
  return unit?.type === 'list' ? unit.end + 1 : at + 1
}

function sheetAt(
  units: readonly Unit[],
  at: number,
  source: string
): Omit<MixedSheet, 'isMixed'> | undefined {
  const unit = units[at]
  if (unit?.type === 'details') {
    if (unit.wraps !== 'answer' && !announces(summaryOf(unit))) return undefined
    return {from: at, to: at + 1, blocks: blocksOf(unit, source)}
  }
  if (unit?.type !== 'block') return undefined
  const {node} = unit
  if (node.type === 'table') return below(units, at, 0, source)
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined
  const text = toString(node)
  if (node.type === 'paragraph') {
    if (row.test(text) && announces(text.slice(0, longestTitle))) return below(units, at, 0, source)
    return isTitle(node) ? below(units, at + 1, 0, source) : undefined
  }
  const announced = text.length <= longestTitle && announcesAll(text)
  return announced ? below(units, at + 1, node.depth, source) : undefined
}

/** What stands below a heading of this depth, or of 0 where none is. */
function below(
  units: readonly Unit[],
  from: number,
  depth: number,
  source: string
): Omit<MixedSheet, 'isMixed'> | undefined {
  const blocks: SheetBlock[] = []
  let chapter = ''
  let at = from
  let end = from
  for (; at < units.length; at = next(units, at)) {
    const unit = units[at]
    const node = unit && nodeOf(unit)
    if (node?.type === 'heading' && node.depth <= depth) break
    if (!node && depth > 0) return undefined
    if (!unit || !node) break
    const block = blockFrom(node, unit, chapter, source)
    if (node.type === 'thematicBreak' && depth > 0 && countsOn(blocks, units[at + 1], source)) {
      blocks.push(block)
      continue
    }
    if (block.isTitle) chapter = toString(node)
    else chapter = block.pieces.at(-1)?.chapter ?? chapter
    const isOwn = block.isTitle || block.pieces.length > 0
    if (node.type === 'thematicBreak' || (depth === 0 && (!isOwn || node.type === 'heading'))) break
    blocks.push(block)
    if (block.pieces.length > 0 || !block.isTitle) end = next(units, at)
  }
  const last = blocks.findLastIndex(({pieces, isTitle}) => pieces.length > 0 || !isTitle)
  return end > from ? {from, to: end, blocks: withSaid(blocks.slice(0, last + 1))} : undefined
}

/** Rules part the answers: the next one counts on, or is the first below the title. */
function countsOn(blocks: readonly SheetBlock[], next: Unit | undefined, source: string): boolean {
  const node = next && nodeOf(next)
  const [first] = node ? mixedPieces(node, '', source) : []
  const last = blocks.findLast(({pieces}) => pieces.some(isAnswer))?.pieces.findLast(isAnswer)
  if (!first) return !last && node !== undefined && node.type !== 'thematicBreak'
  return !last || first.number === last.number + 1
}

/** What a number says that stands alone is in the block below. */
function withSaid(blocks: readonly SheetBlock[]): SheetBlock[] {
  return blocks.map((block, at) => {
    const last = block.pieces.at(-1)
    const next = blocks[at + 1]
    if (last?.said !== '' || !next || next.isTitle || next.pieces.length > 0) return block
    const said = toString(next.node)
    const {letters} = lettersAt(said)
    return {...block, pieces: [...block.pieces.slice(0, -1), {...last, said, letters}]}
  })
}

/** Options ask something. */
function nodeOf(unit: Unit): Content | undefined {
  if (unit.type === 'list') return unit.node
  return unit.type !== 'block' || unit.node.type === 'list' ? undefined : unit.node
}

function blocksOf(unit: Extract<Unit, {type: 'details'}>, source: string): SheetBlock[] {
  let chapter = ''
  return unit.content.map((node) => {
    const block = blockFrom(node, unit, chapter, source)
    chapter = block.isTitle ? toString(node) : (block.pieces.at(-1)?.chapter ?? chapter)
    return block
  })
}

function blockFrom(
  node: Content,
  {from, to}: Pick<Unit, 'from' | 'to'>,
  chapter: string,
  source: string
): SheetBlock {
  const pieces = mixedPieces(node, chapter, source)
  const isNamed = pieces.length === 0 && chapterTitle(node) !== undefined
  return {at: from, end: to, node, isTitle: isNamed, pieces}
}
