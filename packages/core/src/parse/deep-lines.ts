/**
 * Finds what is nested in more than a hundred containers: no author nests so deep, and remark
 * slows down and fails on thousands.
 *
 *     > > > > > > > > … text
 *
 * Follows quotes and items line by line as CommonMark does, but for the blocks inside of them.
 */

import type {Stretch} from './mask.ts'

/** A quote, or an item by the columns that its content is indented. */
type Container = 'quote' | number

/** Where a line is read: at `offset`, with white space since `column`. */
interface Cursor {
  line: string
  offset: number
  /** The column of `offset`; tabs count to the next multiple of four. */
  at: number
  column: number
}

const most = 100
const longPrefix = /(?:^|[\r\n])[ \t>*+\-\d.)]{26}/
const rule = /([-*_])(?:[ \t]*\1){2,}[ \t]*$/y
const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y

/** The ends of lines that are in more than a hundred containers, in order. */
export function deepLines(text: string): Stretch[] {
  const found: Stretch[] = []
  if (!longPrefix.test(text)) return found
  let stack: Container[] = []
  for (const {0: line, index} of text.matchAll(/[^\r\n]+|(?:\r\n?|\n)(?=[\r\n])/g)) {
    const cursor = skipSpace({line: line.replace(/[\r\n]+/, ''), offset: 0, at: 0, column: 0})
    const kept = continueAll(stack, cursor)
    const opened = openAll(cursor, most - kept)
    const isLazy = opened.length === 0 && cursor.offset < cursor.line.length
    if (!isLazy) stack = [...stack.slice(0, kept), ...opened]
    const start = index + cursor.offset
    if (kept + opened.length < most || open(cursor) === undefined) continue
    found.push({start, end: index + line.replace(/[ \t]+$/, '').length})
  }
  return found
}

/** Moves over white space. */
function skipSpace(cursor: Cursor): Cursor {
  for (; ; cursor.offset++) {
    const char = cursor.line[cursor.offset]
    if (char !== ' ' && char !== '\t') return cursor
    cursor.at += char === '\t' ? 4 - (cursor.at % 4) : 1
  }
}

/** How many of the open containers a line goes on with. */
function continueAll(stack: readonly Container[], cursor: Cursor): number {
  const first = stack.findIndex((container) => {
    if (container === 'quote') return openQuote(cursor) === undefined
    if (cursor.offset === cursor.line.length) return false
    if (cursor.at - cursor.column < container) return true
    cursor.column += container
    return false
  })
  return first < 0 ? stack.length : first
}

/** The containers that a line opens, at most so many. */
function openAll(cursor: Cursor, room: number): Container[] {
  const opened: Container[] = []
  while (opened.length < room) {
    const container = open(cursor)
    if (container === undefined) break
    opened.push(container)
  }
  return opened
}

function open(cursor: Cursor): Container | undefined {
  return openQuote(cursor) ?? openItem(cursor)
}

function openQuote(cursor: Cursor): 'quote' | undefined {
  if (cursor.at - cursor.column > 3 || cursor.line[cursor.offset] !== '>') return
  cursor.offset++
  cursor.at++
  const isSpaced = /[ \t]/.test(cursor.line[cursor.offset] ?? '')
  cursor.column = cursor.at + (isSpaced ? 1 : 0)
  skipSpace(cursor)
  return 'quote'
}

function openItem(cursor: Cursor): number | undefined {
  const indent = cursor.at - cursor.column
  rule.lastIndex = cursor.offset
  marker.lastIndex = cursor.offset
  if (indent > 3 || rule.test(cursor.line)) return
  const found = marker.exec(cursor.line)?.[0]
  if (found === undefined) return
  cursor.offset += found.length
  cursor.at += found.length
  const end = cursor.at
  skipSpace(cursor)
  // After more than four columns there is indented code.
  const isCode = cursor.at - end > 4 || cursor.offset === cursor.line.length
  cursor.column = isCode ? end + 1 : cursor.at
  return indent + found.length + cursor.column - end
}
