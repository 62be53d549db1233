/**
 * Code that its author ended behind the last line of it, and what stands below as the Markdown that it is.
 *
 *     ```js
 *     console.log(2)```
 *
 *     ### 3. What is a closure?
 */
import type {Code, RootContent} from 'mdast'
import {contentInCode} from '../card/content-in-code.ts'
import {pointInCode} from '../details/point-in.ts'
import {positionOf} from '../text/place.ts'

const fence = /```[ \t]*$/gmu
/** A fence that names its language opens code, which none within code does. */
const opens = /^ {0,3}```[a-z][\w+#-]*[ \t]*$/imu
const markdown = /^(?:md|markdown|text|txt)$/iu

/** The blocks, with each such piece of code in two. */
export function withGluedFences(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block) => (block.type === 'code' ? partsOf(block, source) : [block]))
}

function partsOf(code: Code, source: string): RootContent[] {
  const {value, lang} = code
  if (!value.includes('```') || markdown.test(lang ?? '')) return [code]
  const end = gluedEnd(value)
  if (end === undefined) return [code]
  const below = value.slice(end)
  if (!opens.test(below)) return [code]
  const pointOf = pointInCode(code, source)
  const own: Code = {
    ...code,
    value: value.slice(0, end).trimEnd().slice(0, -3),
    position: {start: positionOf(code).start, end: pointOf(end)}
  }
  const others = contentInCode(value, {start: end, end: value.length}, pointOf)
  const last = others.at(-1)
  // The fence that ends the whole ends what the last one opens.
  if (last?.type !== 'code') return [code]
  last.position = {start: positionOf(last).start, end: positionOf(code).end}
  return [own, ...withGluedFences(others, source)]
}

/** Where the first line ends that has code before a fence. */
function gluedEnd(value: string): number | undefined {
  for (const {0: found, index} of value.matchAll(fence)) {
    const line = value.slice(value.lastIndexOf('\n', index) + 1, index)
    if (!line.includes('`') && /[^\s>]/u.test(line)) return index + found.length
  }
  return undefined
}
