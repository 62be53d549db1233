/** The topics of a file: which heading each block stands under and what roles it names. */
import {caseless} from '../../caseless.ts'
import type {Heading, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Role} from '../../dialects/dialect.ts'
import {oneQuestion} from '../asks/question-nouns.ts'
import {holdsTerms} from '../terms/holds-terms.ts'
import {roleOf} from './role-of.ts'

export interface Topic {
  /**
   * Index of its heading, or of that of a role where a chapter of terms ends; -1 for what stands before
   * the first one.
   */
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
    const role = areFronts ? undefined : roleIn(block, blocks)
    if (role && !isOver(current, block, blocks, at)) current?.roles.set(at, role)
    else {
      if (current) current.end = at
      const depth = role ? block.depth - 1 : block.depth
      topics.push({at, end: blocks.length, depth, roles: new Map(role ? [[at, role]] : [])})
    }
  }
  return topics
}

/** A word for one question may be a topic, too, unless answers have titles of their own: *Вопрос*, *Ответ*. */
function roleIn(heading: Heading, blocks: readonly RootContent[]): Role | undefined {
  const role = roleOf(titleOf(heading))
  const isTopic = role === 'questions' && namesOne.test(titleOf(heading)) && !answers(blocks)
  return isTopic ? undefined : role
}

/** The English and French word has always named a role: no topic is called so. */
const namesOne = caseless(`^\\P{L}*(?!question)(?:${oneQuestion})\\P{L}*$`)

const answers = remembered((blocks: readonly RootContent[]): boolean => {
  return blocks.some((block) => block.type === 'heading' && roleOf(titleOf(block)) === 'answers')
})

/** A chapter of terms ends where one of its level asks: the questions are about what stands above both. */
function isOver(
  topic: Topic | undefined,
  {depth}: Heading,
  blocks: readonly RootContent[],
  at: number
): boolean {
  const title = topic && blocks[topic.at]
  if (!topic || title?.type !== 'heading' || depth > title.depth) return false
  return holdsTerms(blocks, topic.at + 1, at, titleOf(title))
}

/** Text of a heading, in one line, without anchors and arrows that lead back to the top. */
export const titleOf: (heading: Heading) => string = remembered(readTitle)

function readTitle(heading: Heading): string {
  const named = heading.children.filter((child) => {
    if (child.type === 'html') return false
    return child.type !== 'link' || /[\p{L}\p{N}]/u.test(toString(child))
  })
  const title = onOneLine(textOfAll(named, ''))
  return title || onOneLine(toString(heading))
}

function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}
