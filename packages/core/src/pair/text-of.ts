/** The plain text of mdast content, in pieces that know whether they are strong. */
import {type Content, type Question, promptOf} from '../ast.ts'

/** A stretch of text of one emphasis. */
export interface Piece {
  text: string
  strong: boolean
  code: boolean
}

/** The text of content in reading order; marks, HTML and addresses of links are left out. */
export function piecesOf(content: readonly Content[]): Piece[] {
  const pieces: Piece[] = []
  for (const node of content) collect(node, false, pieces)
  return pieces
}

/** The text that a question asks with, without its options. */
export function promptTextOf(question: Question): string {
  return piecesOf(promptOf(question).children)
    .map(({text}) => text)
    .join('')
}

/** What of a node matters here; every mdast node has this shape. */
interface Bare {
  type: string
  value?: string
  alt?: string | null | undefined
  children?: readonly Bare[]
}

const codeTypes = new Set(['inlineCode', 'code'])

function collect(node: Bare, strong: boolean, pieces: Piece[]): void {
  if (node.type === 'html') return
  if (node.value !== undefined) {
    pieces.push({text: node.value, strong, code: codeTypes.has(node.type)})
  }
  if (node.alt) pieces.push({text: node.alt, strong, code: false})
  if (!node.children) return
  const isStrong = strong || node.type === 'strong'
  for (const child of node.children) collect(child, isStrong, pieces)
}
