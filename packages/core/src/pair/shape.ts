/** How a note is made, which tells what kind of question it answers. */
import type {Content} from '../ast.ts'

/** The shapes that are told apart. */
export const shapes = ['code', 'list', 'series', 'terse', 'long', 'plain'] as const

export type Shape = (typeof shapes)[number]

/** Words that a terse note, and one that is no longer plain, have. */
const terse = 8
const long = 60

/** What of a node matters here; every mdast node has this shape. */
interface Bare {
  type: string
  value?: string
  children?: readonly Bare[]
}

/** Reads the shape off the content of a note and the number of its words. */
export function shapeOf(content: readonly Content[], words: number): Shape {
  if (opensWithCode(content)) return 'code'
  if (content.some((node) => listIn(node))) return 'list'
  if (words <= terse) return 'terse'
  if (isSeries(content)) return 'series'
  return words > long ? 'long' : 'plain'
}

function opensWithCode(content: readonly Bare[]): boolean {
  const [first] = content
  if (!first) return false
  if (first.type === 'code' || first.type === 'inlineCode') return true
  return first.value === undefined && first.children !== undefined && opensWithCode(first.children)
}

/** A list of its own: a note that is an item of one holds it deeper. */
function listIn(node: Bare): boolean {
  if (node.type === 'list') return (node.children ?? []).length > 1 || nestedIn(node)
  return node.type === 'listItem' && nestedIn(node)
}

function nestedIn(node: Bare): boolean {
  return (node.children ?? []).some((child) => child.type === 'list' || nestedIn(child))
}

/** Several things in a row, parted by commas or semicolons. */
function isSeries(content: readonly Bare[]): boolean {
  let marks = 0
  const count = (node: Bare): void => {
    marks += node.value?.match(/[,;、，；]/g)?.length ?? 0
    for (const child of node.children ?? []) count(child)
  }
  for (const node of content) count(node)
  return marks > 3
}
