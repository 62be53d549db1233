/**
 * Code whose last fence has the text below it glued to it, as translators leave it, which Markdown takes for a line of
 * the code, and all that follows for more of it.
 *
 *     ```
 *     assertNotNull(input)
 *     ```The example shows one assertion.
 *
 *     ### Why are assertions important?
 */
import type {RootContent} from 'mdast'
import type {Point} from 'unist'
import {parse} from '../../parse/parse.ts'
import {placed} from '../card/content-in-code.ts'
import {linesIn, pointInLines} from '../details/point-in.ts'
import {lastWhere} from '../last-where.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

const fence = /^[ \t]{0,8}```(?!`[^`]*$)/u
const bare = /^[ \t]*$/u
/** No name of a language: words of a script without blanks, a sentence, or what Markdown dresses. */
const words =
  /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][^\n]{7}|\*\*\S|#{1,6} \S|\[[^\][\n]{1,200}\]\(|`[^`\n]{1,80}`[^`]|\p{L}+[,’']?\p{L}* \p{L}[^\n`{=]{16})/u
/** Other fences hold such as text. */
const others = /^[ \t]*(?:````[^`\n]*$|~~~)/mu

/** The blocks, with those from the first such piece of code on parsed anew, each end of code as its author meant it. */
export function withFencesBeforeWords(
  blocks: readonly RootContent[],
  source: string
): readonly RootContent[] {
  const ends = gluedEnds(source)
  const [first] = ends
  if (first === undefined) return blocks
  const at = lastWhere(blocks.length, (index) => startOf(blocks[index]) < first)
  const block = blocks[at]
  if (!block) return blocks
  const read = blocks.slice(0, at)
  let start = lineOf(positionOf(block).start)
  for (const end of [...ends, source.length]) {
    const part = source.slice(offsetOf(start), end)
    const pointOf = pointInLines(part, start, end, source)
    for (const node of parse(part).children) read.push(placed(node, 0, pointOf))
    start = pointFrom(start, end, source)
  }
  return read
}

function startOf(block: RootContent | undefined): number {
  return block ? offsetOf(positionOf(block).start) : 0
}

/** A fence that is set in takes as much off the lines of its code. */
function lineOf({line, column, offset = 0}: Point): Point {
  return {line, column: 1, offset: offset - (column - 1)}
}

/** Where a fence ends that closes code before words, by the count of fences as they are meant. */
function gluedEnds(source: string): number[] {
  const ends: number[] = []
  if (!mayBeGlued.test(source) || others.test(source)) return ends
  let isCode = false
  for (const {from, to} of linesIn(source, 0, source.length)) {
    const line = source.slice(from, Math.min(to, from + longestLook))
    const [open] = fence.exec(line) ?? []
    if (open === undefined) continue
    const behind = line.slice(open.length)
    if (!isCode) isCode = !behind.includes('`')
    else if (bare.test(behind)) isCode = false
    else if (words.test(behind)) {
      isCode = false
      ends.push(from + open.length)
    }
  }
  return ends
}

/** Characters of a line that tell a fence from what is none, and words from the name of a language. */
const longestLook = 300

/** Most files have nothing but a name of a language behind a fence. */
const mayBeGlued = /^[ \t]{0,8}```(?:[^\x00-\x7f]|[*#[`][^\n]*[\p{L}\s]|\p{L}+,? \p{L}+,? \p{L})/mu
