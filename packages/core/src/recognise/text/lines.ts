/** The lines of a paragraph, where people put a stem and its options on lines of one block. */
import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import {remembered} from '../../remembered.ts'
import {pointFrom, positionOf, sourceOffsets, span} from './place.ts'
import {trim} from './trim.ts'

export interface Line {
  children: PhrasingContent[]
  position: Position
  /** A hard break ends it: the author wants a new line here. */
  isHard?: boolean
}

const breakTag = /^<\/?br\s*\/?>$/iu

/** Lines that line breaks outside other inline content make; blank ones are left out. */
export const linesOf: (paragraph: Paragraph, source: string) => readonly Line[] =
  remembered(readLines)

function readLines(paragraph: Paragraph, source: string): Line[] {
  const {children} = paragraph
  if (children.length > 0 && isOneLine(paragraph)) {
    const kept = trim(children, source)
    return kept.length > 0 ? [{children: kept, position: positionOf(paragraph)}] : []
  }
  const lines: Line[] = []
  let current: PhrasingContent[] = []
  const close = (isHard: boolean): void => {
    const children = trim(current, source)
    const first = children[0]
    const last = children.at(-1)
    if (first && last) lines.push({children, position: span(first, last), ...(isHard && {isHard})})
    current = []
  }
  for (const child of paragraph.children) {
    if (child.type === 'break' || (child.type === 'html' && breakTag.test(child.value))) {
      close(true)
      continue
    }
    const pieces = child.type === 'text' ? textLines(child, source) : [child]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) close(false)
      current.push(piece)
    }
  }
  close(false)
  return withEnds(lines, paragraph)
}

/** No line breaks in it outside other inline content, as in most paragraphs. */
export function isOneLine({children}: {children: readonly PhrasingContent[]}): boolean {
  return children.every(isUnbroken)
}

function isUnbroken(node: PhrasingContent): boolean {
  if (node.type === 'text') return !node.value.includes('\n')
  return node.type !== 'break' && node.type !== 'html'
}

/** Break tags at the ends of a paragraph belong to the line beside them. */
function withEnds(lines: Line[], paragraph: Paragraph): Line[] {
  const {start, end} = positionOf(paragraph)
  const [first] = lines
  if (first) first.position = {start, end: first.position.end}
  const last = lines.at(-1)
  if (last) last.position = {start: last.position.start, end}
  return lines
}

function textLines(node: Text, source: string): Text[] {
  if (!node.value.includes('\n')) return [node]
  const values = node.value.split('\n')
  const indices: number[] = []
  let index = 0
  for (const value of values) {
    indices.push(index, index + value.length)
    index += value.length + 1
  }
  const offsets = sourceOffsets(node, indices, source)
  const position = positionOf(node)
  let start = position.start
  return values.map((value, at) => {
    start = pointFrom(start, offsets[at * 2] ?? 0, source)
    const isLast = at === values.length - 1
    const end = isLast ? position.end : pointFrom(start, offsets[at * 2 + 1] ?? 0, source)
    return {type: 'text', value, position: {start, end}}
  })
}

/** A line as the paragraph it would be on its own. */
export function paragraphOf(line: Line): Paragraph {
  return {type: 'paragraph', children: line.children, position: line.position}
}
