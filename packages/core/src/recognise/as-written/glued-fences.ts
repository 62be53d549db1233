/**
 * Code that its author ended behind the last line of it, or with a fence that names a language over options to tick,
 * or opened behind words, and what stands below as the Markdown that it is.
 *
 *     ```js
 *     console.log(2)```
 *
 *     ### 3. What is a closure?
 */
import type {Code, RootContent} from 'mdast'
import {contentInCode} from '../card/content-in-code.ts'
import {pointInCode} from '../details/point-in.ts'
import {opensFence} from '../text/opens-fence.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

const fence = /```[ \t]*$/gmu
/** A fence that names its language opens code, which none within code does. */
const opens = /^ {0,3}```[a-z][\w+#-]*[ \t]*$/imu
const markdown = /^(?:md|markdown|text|txt)$/iu

/** The blocks, with each such piece of code in two, and what a fence behind words turns into code as it is written. */
export function withGluedFences(blocks: readonly RootContent[], source: string): RootContent[] {
  const read: RootContent[] = []
  for (const block of blocks) {
    const above = read.at(-1)
    const turned = block.type === 'code' && above ? turnedParts(above, block, source) : undefined
    if (turned) read.pop()
    addAll(read, turned ?? (block.type === 'code' ? partsOf(block, source) : [block]))
  }
  return read
}

/** *The code below:```js*, whose end Markdown takes for the beginning of all that follows. */
const behindWords = /[^\s`][ \t]*```[a-z][\w+#-]{0,20}[ \t]*\n[^`]*$/iu

/** The paragraph with the end of its code, and the blocks below. */
function turnedParts(above: RootContent, code: Code, source: string): RootContent[] | undefined {
  const {value, lang} = code
  if (above.type !== 'paragraph' || lang) return undefined
  const {start, end} = positionOf(above)
  const from = positionOf(code).start
  if (end.line + 1 !== from.line || !opensFence(code, source) || !opens.test(value)) {
    return undefined
  }
  if (!behindWords.test(source.slice(offsetOf(start), offsetOf(end)))) return undefined
  const others = contentInCode(value, {start: 0, end: value.length}, pointInCode(code, source))
  const last = others.at(-1)
  if (last?.type !== 'code') return undefined
  last.position = {start: positionOf(last).start, end: positionOf(code).end}
  const fenced = {start, end: pointFrom(from, offsetOf(from) + 3, source)}
  return [{...above, position: fenced}, ...withGluedFences(others, source)]
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
    value: value.slice(0, end).trimEnd().replace(lastFence, ''),
    position: {start: positionOf(code).start, end: pointOf(end)}
  }
  const others = contentInCode(value, {start: end, end: value.length}, pointOf)
  const last = others.at(-1)
  // The fence that ends the whole ends what the last one opens.
  if (last?.type !== 'code') return [code]
  last.position = {start: positionOf(last).start, end: positionOf(code).end}
  return [own, ...withGluedFences(others, source)]
}

/** With the line that a fence has to itself. */
const lastFence = /(?:\n {0,3})?```(?:md|markdown|text|txt)?$/u
/** Options to tick stand in no code but that of a page. */
const overBoxes = /^ {0,3}```(?:md|markdown|text|txt)[ \t]*(?=\n- \[[ x]\] [^\n]*\n- \[[ x]\] )/mu

/** Where the first line ends that has code before a fence, or names a language over boxes. */
function gluedEnd(value: string): number | undefined {
  const named = overBoxes.exec(value)
  if (named && named.index > 0) return named.index + named[0].length
  for (const {0: found, index} of value.matchAll(fence)) {
    const line = value.slice(value.lastIndexOf('\n', index) + 1, index)
    if (!line.includes('`') && /[^\s>]/u.test(line)) return index + found.length
  }
  return undefined
}
