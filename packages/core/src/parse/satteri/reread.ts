/** Reads stretches of a text again, as remark does, between blocks that another parser found. */
import type {RootContent} from 'mdast'
import type {Cut, LineStart} from '../cut.ts'
import {cutAt} from '../cut.ts'
import {readNext} from '../read-in-windows.ts'
import type {Read, Reading} from '../reading.ts'
import type {Window} from '../window.ts'

const lineEnding = /\r\n?|\n/g
const least = 1024
/** A stretch up to this is read at once. */
const atOnce = 4096

/** What was read from a line, up to a line where a block of the other parser begins. */
export interface Reread {
  windows: Window[]
  asked: Set<string>
  found: Set<string>
  /** Index of the block that comes next. */
  next: number
}

/** Reads from the line of block `at` to that of block `to`, or further where that is no cut. */
export function reread(
  text: string,
  {blocks, at, to}: {blocks: readonly RootContent[]; at: number; to: number},
  read: (...args: Parameters<Read>) => Reading | undefined,
  believed: ReadonlySet<string>
): Reread {
  const reading: Reread = {windows: [], asked: new Set(), found: new Set(), next: to}
  let start: Window['start'] | undefined = {...lineOf(blocks[at]), prelude: []}
  while (start) {
    const from: Window['start'] = start
    reading.next = firstFrom(blocks, reading.next, from.offset)
    const part: Reading | undefined =
      readToBlock() ?? readNext(text, from, least, (end) => read(from, end, believed))
    if (!part) break
    add(part)
    start = part.window.next
    if (start && part.window.open.length === 0 && isBlock(start)) break
  }
  if (!start) reading.next = blocks.length
  return reading

  function readToBlock(): Reading | undefined {
    const block = blocks[reading.next]
    const line = block && lineOf(block)
    if (!line || !start || line.offset - start.offset > atOnce) return
    const cut = cutBefore(text, line)
    const part = cut && read(start, cut, believed)
    return part?.window.open.length === 0 ? part : undefined
  }

  function add({window, asked, found}: Reading): void {
    reading.windows.push(window)
    for (const label of asked) reading.asked.add(label)
    for (const label of found) reading.found.add(label)
  }

  function isBlock({offset}: Window['start']): boolean {
    reading.next = firstFrom(blocks, reading.next, offset)
    const block = blocks[reading.next]
    return block !== undefined && lineOf(block).offset === offset
  }
}

/** Index of the first block that begins at an offset or after. */
function firstFrom(blocks: readonly RootContent[], at: number, offset: number): number {
  let index = at
  while (index < blocks.length && lineOf(blocks[index]).offset < offset) index++
  return index
}

/** The start of the line of a block. */
function lineOf(block: RootContent | undefined): LineStart {
  const {line = 1, column = 1, offset = 0} = block?.position?.start ?? {}
  return {line, offset: offset - column + 1}
}

/** The cut before a line, if the line and the one before it may be cut. */
function cutBefore(text: string, at: LineStart): Cut | undefined {
  lineEnding.lastIndex = at.offset
  const line = text.slice(at.offset, lineEnding.exec(text)?.index)
  const before = text.slice(Math.max(0, at.offset - 2), at.offset).endsWith('\r\n') ? 2 : 1
  const end = at.offset - before
  let start = end
  while (start > 0 && !'\r\n'.includes(text[start - 1] ?? '')) start--
  return cutAt(line, text.slice(start, end), at)
}
