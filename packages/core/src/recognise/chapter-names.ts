/** The chapters that each block stands in, by what their titles count: *exercise 1* for *Exercise 1 — Knots*. */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'

const counted = /(\p{L}+)\s*(\d{1,3})(?!\d)/u

export function chapterNames(blocks: readonly RootContent[]): ReadonlyArray<readonly string[]> {
  let open: Array<{depth: number; name: string}> = []
  let names: readonly string[] = []
  return blocks.map((block) => {
    const depth = depthOf(block)
    if (depth === undefined) return names
    const [, word, number] = counted.exec(toString(block)) ?? []
    if (word === undefined && depth === inText) return names
    open = open.filter((title) => title.depth < depth)
    if (word !== undefined) open.push({depth, name: `${word.toLowerCase()} ${number}`})
    names = open.map(({name}) => name)
    return names
  })
}

/** Below every heading. */
const inText = 7

/** Of a title: a heading, or a paragraph that is strong as a whole. */
function depthOf(block: RootContent): number | undefined {
  if (block.type === 'heading') return block.depth
  if (block.type !== 'paragraph') return undefined
  const [only, ...others] = block.children
  return only?.type === 'strong' && others.length === 0 ? inText : undefined
}
