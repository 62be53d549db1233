/** The chapters that each block stands in, by what their titles count, else by their words. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {isStrongLine} from '../text/is-strong-line.ts'

/** *Exercise 1*, *第二章*. */
const counted =
  /(\p{L}+)\s*(\d{1,3})(?!\d)|第\s*([\d一二三四五六七八九十百]{1,4})\s*([章节節课課单單篇部])/u

/** Those by their words, then those by what is counted; outermost first. */
export const chapterNames: (blocks: readonly RootContent[]) => ReadonlyArray<readonly string[]> =
  remembered(readAll)

function readAll(blocks: readonly RootContent[]): ReadonlyArray<readonly string[]> {
  let open: Array<{depth: number; name: string; isCounted: boolean}> = []
  let names: readonly string[] = []
  return blocks.map((block) => {
    const depth = depthOf(block)
    if (depth === undefined) return names
    const title = toString(block)
    const count = countIn(title)
    if (count === undefined && depth === inText) return names
    const one = {depth, name: count ?? wordsOf(title), isCounted: count !== undefined}
    open = [...open.filter((above) => above.depth < depth), one]
    names = [false, true].flatMap((isCounted) => {
      return open.filter((above) => above.isCounted === isCounted).map(({name}) => name)
    })
    return names
  })
}

/** *exercise 1* for *Exercise 1 — Knots*. */
function countIn(title: string): string | undefined {
  const [, word, digits, han, part] = counted.exec(title) ?? []
  const [name, number] = word === undefined ? [part, han] : [word, digits]
  return name && number && `${name.toLowerCase()} ${number}`
}

function wordsOf(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Below every heading. */
const inText = 7

/** Of a title: a heading, or a paragraph that is strong as a whole. */
function depthOf(block: RootContent): number | undefined {
  if (block.type === 'heading') return block.depth
  return isStrongLine(block) ? inText : undefined
}
