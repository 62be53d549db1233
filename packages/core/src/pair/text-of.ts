/** The plain text of mdast content, in pieces that know whether they are strong. */
import {type Content, type Question, promptOf} from '../ast.ts'

/** Takes a stretch of text of one emphasis. */
export type TakePiece = (text: string, isStrong: boolean, isCode: boolean) => void

/** Gives the text of content in reading order; marks, HTML and addresses of links are left out. */
export function eachPiece(content: readonly Content[], take: TakePiece): void {
  for (const node of content) collect(node, false, take)
}

/** The text that a question asks with, without its options. */
export function promptTextOf(question: Question): string {
  let prompt = ''
  eachPiece(promptOf(question).children, (text) => {
    prompt += text
  })
  return prompt
}

/** What of a node matters here; every mdast node has this shape. */
interface Bare {
  type: string
  value?: string
  alt?: string | null | undefined
  children?: readonly Bare[]
}

const codeTypes = new Set(['inlineCode', 'code'])

function collect(node: Bare, isStrong: boolean, take: TakePiece): void {
  if (node.type === 'html') return
  if (node.value !== undefined) take(node.value, isStrong, codeTypes.has(node.type))
  if (node.alt) take(node.alt, isStrong, false)
  if (!node.children) return
  for (const child of node.children) collect(child, isStrong || node.type === 'strong', take)
}
