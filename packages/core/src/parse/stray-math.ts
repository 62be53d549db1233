/**
 * Finds display math that does not stand as remark wants it, a fence of dollars on lines of their own,
 * and that would be read to the next such fence, with all that stands between.
 *
 *     The error is $$
 *     e^2
 *     $$
 *     and the case $$ \begin{cases} 0 \\
 *     1 \end{cases}$$
 */
import type {Stretch} from './mask.ts'
import {addAll} from '../add-all.ts'

/** From the first two dollars to after the last, by lines; what is never closed ends with its line. */
export interface StrayMath {
  lines: Stretch[]
  isMath: boolean
}

/** Two dollars that open or close display math. */
interface Dollars {
  at: number
  line: number
  /** Whether they open their line, and nothing but words follows: a fence to remark. */
  isFence: boolean
  /** Whether they stand on their line alone. */
  isAlone: boolean
}

interface Line {
  start: number
  text: string
}

const prefix = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/
const fence = /^(`{3,}(?!.*`)|~{3,})/
/** A line of an item, and one of none. */
const inside = /^(?: {4}|\t| {0,3}(?:[-+*]|\d{1,9}[.)])[ \t])/
const outside = /^ ?[^\s]/
/** What no math has at the start of a line. */
const block = /^[ \t]*(?:#{1,6}[ \t]|<!--|[-*][ \t]|\d+[.)][ \t]|[A-Z]:[ \t]|-{3})/

/** The math of a text that remark would take for more, or less, than its author did. */
export function strayMath(text: string): StrayMath[] {
  if (!text.includes('$$')) return []
  const lines = linesOf(text)
  const found: StrayMath[] = []
  const all = dollarsIn(lines)
  const lastBlank = lastBlankIn(lines)
  for (let index = 0; index < all.length; index++) {
    const opening = all[index] as Dollars
    const closing = all[index + 1]
    if (closing && isPair(lines, opening, closing)) {
      index++
      if (opening.line === closing.line || (opening.isFence && closing.isAlone)) continue
      found.push({lines: stretchesOf(lines, opening, closing), isMath: true})
    } else if (opening.isFence && opening.line < lastBlank) {
      const {start, text: said} = lines[opening.line] as Line
      const end = start + said.trimEnd().length
      found.push({lines: [{start: opening.at, end}], isMath: !opening.isAlone})
    }
  }
  return found
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    const to = end === -1 ? text.length : end
    lines.push({start, text: text.slice(start, text[to - 1] === '\r' ? to - 1 : to)})
    start = to + 1
  }
  return lines
}

/** All dollars in twos, but for those in code and between the math of a line. */
function dollarsIn(lines: readonly Line[]): Dollars[] {
  const found: Dollars[] = []
  let code = ''
  let isInItem = false
  for (const [line, {start, text}] of lines.entries()) {
    // What stands out of an item ends the code in it.
    if (isInItem && outside.test(text)) code = ''
    if (code === '' && !/[`~$]/.test(text)) continue
    const opened = prefix.exec(text)?.[0].length ?? 0
    const mark = fence.exec(text.slice(opened))?.[1]
    if (code !== '') {
      if (mark?.startsWith(code) && text.slice(opened + mark.length).trim() === '') code = ''
      continue
    }
    if (mark) {
      code = mark
      isInItem = inside.test(text)
    } else if (text.includes('$$')) addAll(found, dollarsOf(text, opened, start, line))
  }
  return found
}

/** Code, math between single dollars, and two dollars that are no part of more. */
const spans = /\\.|`[^`]*`|\$(?![\s$])[^$]*[^\s$\\]\$(?!\d)|\${2,}/g

function dollarsOf(text: string, opened: number, start: number, line: number): Dollars[] {
  const own = [...text.matchAll(spans)].filter(([span]) => span === '$$')
  const isAlone = text.slice(opened).trim() === '$$'
  return own.map(({index}) => {
    const isFence = index === opened && !text.includes('$', index + 2)
    return {at: start + index, line, isFence, isAlone}
  })
}

/** Whether math stands between them: over a blank line only between fences with no other block, or within an environment. */
function isPair(lines: readonly Line[], opening: Dollars, closing: Dollars): boolean {
  if (!opening.isFence && areApart(lines.slice(opening.line, closing.line + 1))) return false
  const between = lines.slice(opening.line + 1, closing.line)
  if (between.every(({text}) => /[^\s>]/.test(text))) return true
  if (between.some(({text}) => block.test(text))) return false
  return (opening.isFence && closing.isAlone) || isEnvironment(lines, opening, closing)
}

/** *\begin{cases}* behind the first, and its end right before the last. */
function isEnvironment(lines: readonly Line[], opening: Dollars, closing: Dollars): boolean {
  const first = lines[opening.line] as Line
  const last = lines[closing.line] as Line
  const name = /\\begin\{(\w{1,20}\*?)\}/.exec(first.text.slice(opening.at - first.start))?.[1]
  return (
    name !== undefined &&
    last.text
      .slice(0, closing.at - last.start)
      .trimEnd()
      .endsWith(`\\end{${name}}`)
  )
}

const row = /^[ \t>]*\|/
const title = /^[ \t>]*#{1,6}[ \t]/
const item = /^([ \t>]*)(?:[-+*]|\d{1,9}[.)])[ \t]/

/** Lines in blocks of their own: a title or a row, and items beside each other. */
function areApart([first, ...others]: readonly Line[]): boolean {
  if (!first || others.length === 0) return false
  if (row.test(first.text) || [first, ...others].some(({text}) => title.test(text))) return true
  const margin = item.exec(first.text)?.[1]
  if (margin === undefined) return false
  return others.some(({text}) => (item.exec(text)?.[1]?.length ?? Infinity) <= margin.length)
}

/** The last blank line with words below it: a fence that goes on from there to the end is one. */
function lastBlankIn(lines: readonly Line[]): number {
  const end = lines.findLastIndex(({text}) => text.trim() !== '')
  return lines.findLastIndex(({text}, index) => index < end && text.trim() === '')
}

function stretchesOf(lines: readonly Line[], opening: Dollars, closing: Dollars): Stretch[] {
  const isQuoted = /^[ \t]*>/.test(lines[opening.line]?.text ?? '')
  const margin = isQuoted ? /^[ \t>]*/ : /^[ \t]*/
  const all = lines.slice(opening.line, closing.line + 1).map(({start, text}, index) => {
    const from = index === 0 ? opening.at : start + (margin.exec(text)?.[0].length ?? 0)
    const isLast = opening.line + index === closing.line
    return {start: from, end: isLast ? closing.at + 2 : start + text.length}
  })
  return all.filter(({start, end}) => end > start)
}
