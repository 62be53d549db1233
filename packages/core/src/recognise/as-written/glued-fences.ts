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
import {linesIn, pointInCode} from '../details/point-in.ts'
import {opensFence} from '../text/opens-fence.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'
import {openTailOf, withCode} from './open-tail.ts'

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

/** The same behind the letter of an option. */
const opensOption =
  /^ {0,3}(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?[*_(]{0,3}[A-H][.)][*_]{0,2}[ \t][^\n`]{0,80}```[a-z][\w+#-]{0,20}[ \t]*$/imu

/**
 * *The code below:```js*, whose end Markdown takes for the beginning of all that follows: the block with the end of
 * its code, and the blocks below.
 */
function turnedParts(above: RootContent, code: Code, source: string): RootContent[] | undefined {
  const {value, lang} = code
  if (lang || !opensFence(code, source)) return undefined
  const tail = openTailOf(above, source)
  const {start: from, end} = positionOf(code)
  if (!tail || positionOf(tail).end.line + 1 !== from.line) return undefined
  const isEnded = source
    .slice(offsetOf(from) + 3, offsetOf(end))
    .trimEnd()
    .endsWith('```')
  if (isEnded && !opens.test(value) && !opensOption.test(value)) return undefined
  const others = contentInCode(value, {start: 0, end: value.length}, pointInCode(code, source))
  const last = others.at(-1)
  if (!last || (isEnded && last.type !== 'code' && !openTailOf(last, source))) return undefined
  const fenced = withCode(above, pointFrom(from, offsetOf(from) + 3, source), source)
  if (!isEnded) return [...fenced, ...withGluedFences(others, source)]
  const ended =
    last.type === 'code'
      ? [{...last, position: {start: positionOf(last).start, end}}]
      : withCode(last, end, source)
  return [...fenced, ...withGluedFences([...others.slice(0, -1), ...ended], source)]
}

/** Each piece of code that ends so, and the blocks between; a piece is parsed once, however many there are. */
function partsOf(code: Code, source: string): RootContent[] {
  const {value, lang} = code
  if (!value.includes('```') || markdown.test(lang ?? '')) return [code]
  const [first, ...ends] = gluedEnds(value)
  if (first === undefined) return [code]
  const pointOf = pointInCode(code, source)
  const {start, end} = positionOf(code)
  const parts: RootContent[] = [
    {...code, value: withoutFence(value.slice(0, first)), position: {start, end: pointOf(first)}}
  ]
  for (const [at, from] of [first, ...ends].entries()) {
    const to = ends[at] ?? value.length
    const others = contentInCode(value, {start: from, end: to}, pointOf)
    const last = others.at(-1)
    // The fence that ends the whole ends what the last one opens.
    if (last?.type !== 'code') return [code]
    if (at < ends.length) last.value = withoutFence(last.value)
    last.position = {start: positionOf(last).start, end: at < ends.length ? pointOf(to) : end}
    addAll(parts, others)
  }
  return parts
}

/** Its last line is behind it, or has none but that. */
function withoutFence(value: string): string {
  return value.trimEnd().replace(lastFence, '')
}

/** With the line that a fence has to itself. */
const lastFence = /(?:\n {0,3})?```(?:md|markdown|text|txt)?$/u

/** Options to tick stand in no code but that of a page. */
const overBoxes = /^ {0,3}```(?:md|markdown|text|txt)[ \t]*\n- \[[ x]\] [^\n]*\n- \[[ x]\] /iu
const bareFence = /^ {0,3}```[ \t]*$/u
const fence = /```[ \t]*$/u

/**
 * Where lines end that have code before a fence, or name a language over boxes, and below which the next fence opens
 * code: one without a language would end what the line is in.
 */
function gluedEnds(value: string): number[] {
  const ends: number[] = []
  let isCode = true
  let mayEnd: number | undefined
  for (const {from, to} of linesIn(value, 0, value.length)) {
    const line = value.slice(from, to)
    if (!line.includes('```')) continue
    const isBare = bareFence.test(line)
    const isOpening = !isBare && opens.test(line)
    if (isCode && mayEnd === undefined && endsCode(value, from, line)) mayEnd = to
    else if (isBare) {
      isCode = !isCode
      mayEnd = undefined
    } else if (isOpening) {
      if (mayEnd !== undefined) ends.push(mayEnd)
      isCode = true
      mayEnd = undefined
    }
  }
  return ends
}

function endsCode(value: string, from: number, line: string): boolean {
  const before = line.slice(0, fence.exec(line)?.index ?? 0)
  if (!before.includes('`') && /[^\s>]/u.test(before)) return true
  return from > 0 && overBoxes.test(value.slice(from, from + longest))
}

/** Longer options stand under no such fence. */
const longest = 1000
