/** Blocks between a title that announces one question and the next, which announces its answer. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'
import {titlesOneQuestion} from './titles-one-question.ts'

/** Deeper titles may stand between the two. */
export const withinOneQuestion: (blocks: readonly RootContent[]) => ReadonlySet<RootContent> =
  remembered((blocks) => {
    const within = new Set<RootContent>()
    let from: number | undefined
    let depth = 0
    for (const [at, block] of blocks.entries()) {
      if (block.type !== 'heading' || (from !== undefined && block.depth > depth)) continue
      const title = titleOf(block)
      if (from !== undefined && block.depth === depth && roleOf(title) === 'answers') {
        for (let own = from; own < at; own++) within.add(blocks[own] ?? block)
      }
      from = titlesOneQuestion(title) ? at + 1 : undefined
      depth = block.depth
    }
    return within
  })
