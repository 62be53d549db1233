/** The blocks of a mixed key as they stay in the notebook: notes for what is asked openly, asides for the rest. */
import type {TableRow} from 'mdast'
import type {Draft} from '../../../dialects/dialect.ts'
import {toString} from '../../../to-string.ts'
import {asideFrom, noteFrom, paragraphsFrom} from '../../draft.ts'
import {textLinesOf} from '../../label/label-lines.ts'
import {leadOf, partsOf} from '../../label/label-parts.ts'
import type {Mark, Unit as LabelUnit} from '../../label/label-units.ts'
import {positionOf} from '../../text/place.ts'
import {answerColumn} from '../key/key-table.ts'
import type {MixedPiece} from './mixed-pieces.ts'
import type {SheetBlock} from './mixed-sheet.ts'
import {addAll} from '../../../add-all.ts'

/** Where the open question that a piece answers begins in the source. */
export type AskedBy = (piece: MixedPiece) => number | undefined

/** What the blocks hold that stand together. */
export function mixedEntries(
  blocks: readonly SheetBlock[],
  askedBy: AskedBy,
  source: string
): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    if (block.node.type === 'table' && block.pieces.length > 0) {
      addAll(drafts, draftsOfTable(block.node, block.pieces, askedBy))
      at++
      continue
    }
    if (block.pieces.length === 0) {
      drafts.push(asideFrom([block.node], positionOf(block.node)))
      at++
      continue
    }
    const to = stretchEnd(blocks, at)
    addAll(drafts, draftsOfText(blocks.slice(at, to), askedBy, source))
    at = to
  }
  return drafts
}

/** An answer goes on up to a title or a rule. */
function stretchEnd(blocks: readonly SheetBlock[], from: number): number {
  let to = from + 1
  while (to < blocks.length) {
    const block = blocks[to]
    if (!block || block.isTitle || endsAnswer.test(block.node.type)) break
    to++
  }
  return to
}

const endsAnswer = /^(?:table|thematicBreak)$/

function draftsOfText(blocks: readonly SheetBlock[], askedBy: AskedBy, source: string): Draft[] {
  const pieces = blocks.flatMap((block) => block.pieces)
  const units = blocks.flatMap(unitsOf)
  const lead = units[0] && leadOf(units[0], source)
  const parts = partsOf(units, source).map(({children, position}, at): Draft => {
    const asked = pieces[at] && askedBy(pieces[at])
    if (asked === undefined) return asideFrom(children, position)
    return {...noteFrom(children, position), asked}
  })
  return [...(lead ? [asideFrom(lead.content, lead.position)] : []), ...parts]
}

function unitsOf({node, pieces}: SheetBlock): LabelUnit[] {
  if (node.type !== 'list' || pieces.length === 0) return [unitFrom(node, pieces)]
  return node.children.flatMap((item) => {
    const own = pieces.filter((piece) => piece.node === item)
    return item.children.map((child, at) => {
      const unit = unitFrom(child, at === 0 ? own : [])
      return at === 0 ? {...unit, start: positionOf(item).start} : unit
    })
  })
}

function unitFrom(node: LabelUnit['node'], pieces: readonly MixedPiece[]): LabelUnit {
  const marks = pieces.map(({start, length}): Mark => {
    return {start, label: {kind: 'answer', word: '', sign: '', length}}
  })
  const isText = node.type === 'paragraph' || node.type === 'heading'
  const lines = isText ? textLinesOf(node.children) : []
  return {node, marks, lines, start: positionOf(node).start}
}

/** Each row by itself. */
function draftsOfTable(
  table: Extract<SheetBlock['node'], {type: 'table'}>,
  pieces: readonly MixedPiece[],
  askedBy: AskedBy
): Draft[] {
  const [head, ...rows] = table.children
  if (!head) return []
  const column = answerColumn(head.children.map((cell) => toString(cell)))
  const opening = {
    start: positionOf(table).start,
    end: positionOf(rows[0] ?? head)[rows[0] ? 'start' : 'end']
  }
  const headRow = {...table, children: [head], position: positionOf(head)}
  const ofRow = new Map<MixedPiece['node'], MixedPiece>(pieces.map((piece) => [piece.node, piece]))
  const drafts = rows.map((row: TableRow): Draft => {
    const position = positionOf(row)
    const piece = ofRow.get(row)
    const asked = piece && askedBy(piece)
    const said = paragraphsFrom(row.children[column]?.children ?? [])
    if (asked === undefined || said.length === 0) {
      return asideFrom([{type: 'table', children: [row], position}], position)
    }
    return {...noteFrom(said, position), asked}
  })
  return [asideFrom([headRow], opening), ...drafts]
}
