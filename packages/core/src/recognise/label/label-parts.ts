/** Cuts the units of a run at their labels, into the parts of questions. */
import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'
import type {Content} from '../../ast.ts'
import {cutAt} from '../text/cut-at.ts'
import type {Unit} from './label-units.ts'
import type {Label} from './label-words.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf} from '../text/place.ts'
import {reachOf, textlessIn, trimmedParagraphs} from '../text/trimmed-paragraphs.ts'
import {addAll} from '../../add-all.ts'

/** What a label announces, down to the next label. */
export interface Part {
  label: Label
  children: Content[]
  /** From its label to its end. */
  position: Position
  /** Where the label ends. */
  labelEnd: Point
}

/** The parts of a run, which begins with a label. */
export function partsOf(units: readonly Unit[], source: string): Part[] {
  const parts: Part[] = []
  const add = ({content, position, label, labelEnd}: Piece): void => {
    const part = parts.at(-1)
    if (label)
      parts.push({label, children: content, position, labelEnd: labelEnd ?? position.start})
    else if (part) {
      addAll(part.children, content)
      part.position = {start: part.position.start, end: position.end}
    }
  }
  for (const unit of units) {
    const {node, marks} = unit
    const isText = node.type === 'paragraph' || node.type === 'heading'
    const [first] = marks
    if (!isText || !first) {
      const position = {start: unit.start, end: positionOf(node).end}
      add({content: [node], position, ...(first && {label: first.label})})
      continue
    }
    piecesOf(unit, source).forEach(add)
  }
  sayNumbers(units, parts, source)
  return parts
}

/** Answers that are a number and no more, which is not that of their question. */
function muteAnswers(parts: readonly Part[]): Part[] {
  let asked: number | undefined
  return parts.filter(({label: {kind, sign, number}, children}) => {
    if (kind === 'question') asked = number
    return kind === 'answer' && sign === '' && number !== asked && children.length === 0
  })
}

/** *Answer 42* that says no more: the number counts nothing, and is the answer. */
function sayNumbers(units: readonly Unit[], parts: readonly Part[], source: string): void {
  const mute = new Map(muteAnswers(parts).map((part) => [part.label, part]))
  if (mute.size === 0) return
  for (const {node, marks} of units) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    for (const {label, start} of marks) {
      const part = mute.get(label)
      const said = maskedText(node.children).slice(start, start + label.length)
      const at = part ? said.search(/\d+\s*$/) : -1
      if (!part || at <= 0) continue
      const places = [start + at, start + label.length]
      const [, number = []] = cutAt(node.children, {places, closing: new Set(), source})
      part.children = trimmedParagraphs(number, source)
      part.labelEnd = reachOf(number, source)?.start ?? part.labelEnd
    }
  }
}

/** What stands in a text block before its first label. */
export function leadOf(
  unit: Unit,
  source: string
): Pick<Piece, 'content' | 'position'> | undefined {
  if (unit.marks.length === 0 || unit.marks[0]?.start === 0) return undefined
  const [first, ...others] = piecesOf(unit, source).filter(({label}) => !label)
  const last = others.at(-1) ?? first
  if (!first || !last) return undefined
  return {
    content: [first, ...others].flatMap(({content}) => content),
    position: {start: first.position.start, end: last.position.end}
  }
}

interface Piece {
  label?: Label
  labelEnd?: Point
  content: Content[]
  position: Position
}

/** The pieces of a text block: what stands before its first label, then what each label announces. */
function piecesOf({node, marks, start}: Unit, source: string): Piece[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return []
  const places = marks.flatMap(({label, start: from}) => [from, from + label.length])
  const closing = new Set(marks.map((mark) => mark.start))
  const [before = [], ...cuts] = cutAt(node.children, {places, closing, source})
  const lead = trimmedParagraphs(before, source)
  const pieces: Piece[] = lead.map((paragraph) => ({
    content: [paragraph],
    position: {start, end: (reachOf(before, source) ?? positionOf(paragraph)).end}
  }))
  for (const [index, {label}] of marks.entries()) {
    const mark = cuts[index * 2] ?? []
    const rest = cuts[index * 2 + 1] ?? []
    const own = unwrapped(mark, rest)
    const content = trimmedParagraphs([...textlessIn(mark, own[0]), ...own], source)
    const reach = reachOf([...mark, ...rest], source)
    const nearest = pieces.at(-1)?.position.end ?? start
    const from = index === 0 && lead.length === 0 ? start : (reach?.start ?? nearest)
    pieces.push({
      label,
      labelEnd: reachOf(mark, source)?.end ?? from,
      content,
      position: {start: from, end: reach?.end ?? from}
    })
  }
  const tail = pieces.at(-1)
  if (node.type === 'heading' && tail) tail.position.end = positionOf(node).end
  return pieces
}

/** Emphasis that holds a label is a mark, and ends where the label's line does. */
function unwrapped(mark: PhrasingContent[], rest: PhrasingContent[]): PhrasingContent[] {
  const outer = mark.at(-1)
  const [first, ...others] = rest
  if (!outer || !first || outer.type !== first.type || !('children' in first)) return rest
  if (first.type !== 'strong' && first.type !== 'emphasis') return rest
  if (positionOf(outer).end.offset !== positionOf(first).start.offset) return rest
  const [inner] = first.children
  const isDouble = first.children.length === 1 && inner !== undefined
  const isWrapped = isDouble && (inner.type === 'strong' || inner.type === 'emphasis')
  return [...(isWrapped ? inner.children : first.children), ...others]
}
