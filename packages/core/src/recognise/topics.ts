/** The topics of a file: which heading each block stands under and what roles it names. */
import type {Heading, RootContent} from 'mdast'
import {remembered} from '../remembered.ts'
import {toString} from '../to-string.ts'
import type {Role} from '../dialects/dialect.ts'
import {roleOf} from './role-of.ts'

export interface Topic {
  /** Index of its heading; -1 for what stands before the first one. */
  at: number
  /** Index of the next topic's heading, or the number of blocks. */
  end: number
  /** Level of its heading; 0 before the first one. */
  depth: number
  /** Role headings within it, by index. */
  roles: Map<number, Role>
}

/** The topics in document order; together they cover every block. No front of a card names a role. */
export function topicsOf(blocks: readonly RootContent[], areFronts: boolean): Topic[] {
  const topics: Topic[] = [{at: -1, end: blocks.length, depth: 0, roles: new Map()}]
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const current = topics.at(-1)
    const role = areFronts ? undefined : roleOf(titleOf(block))
    if (role) current?.roles.set(at, role)
    else {
      if (current) current.end = at
      topics.push({at, end: blocks.length, depth: block.depth, roles: new Map()})
    }
  }
  return topics
}

/** Text of a heading, in one line, without anchors and arrows that lead back to the top. */
export const titleOf: (heading: Heading) => string = remembered(readTitle)

function readTitle(heading: Heading): string {
  const named = heading.children.filter((child) => {
    if (child.type === 'html') return false
    return child.type !== 'link' || /[\p{L}\p{N}]/u.test(toString(child))
  })
  const title = onOneLine(named.map((child) => toString(child)).join(''))
  return title || onOneLine(toString(heading))
}

function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}
