/**
 * Where a text may be cut in two: at a line that opens a block of its own, whatever follows.
 *
 *     # Topic               a heading
 *     - item                an item of a list
 *
 *     text after a blank    a paragraph, fence, table…
 *
 * Only a guess: whether the line is not inside a fence or the like is tried by reading the text
 * before it with a stand-in for the line.
 */

/** The start of a line; lines count from 1. */
export interface LineStart {
  offset: number
  line: number
}

/** A line before which the text may be cut. */
export interface Cut extends LineStart {
  /** What to read in place of the line. */
  standIn: string
  /** The block that must come of it, and where in the line. */
  type: 'heading' | 'listItem' | 'footnoteDefinition'
  indent: number
  /** Whether the line opens another item inside its item, which may depend on what it interrupts. */
  isNested: boolean
  /** The block that must end just before it. */
  after?: 'heading' | 'definition' | 'paragraph'
}

/** Short lines take the time of so many characters more. */
const lineCost = 16

const lineEnding = /\r\n?|\n/g
const prefixPattern = /[ \t>]*/y
const itemPattern = /(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)/y
const headingPattern = /#{1,6}(?![^ \t])/y
const footnotePattern = /\[\^[^\s[\]\\]{1,99}\]:[ \t]*/y
const nestedPattern = /(?:[ \t>]|\[\^(?:[^[\]\\]|\\.)*\]:)*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/y
const letterPattern = /\p{L}/uy
const breakPattern = /^[-*_ \t]*$/
const blankPattern = /^[ \t]*$/
const underlinePattern = /^[ \t>]*(?:=+|-+)[ \t]*$/

/**
 * Finds the least indented cut between `length` and twice that after `from`.
 *
 * When `isForced`, in the middle of a paragraph.
 */
export function findCut(
  text: string,
  from: LineStart,
  length: number,
  isForced: boolean
): Cut | undefined {
  let best: Cut | undefined
  let previous: string | undefined
  const at = {...from}
  while (at.offset < text.length) {
    const far = at.offset - from.offset + lineCost * (at.line - from.line)
    if (far > 2 * length) break
    lineEnding.lastIndex = at.offset
    const end = lineEnding.exec(text)?.index ?? text.length
    const line = text.slice(at.offset, end)
    if (far >= length && previous !== undefined) {
      const cut = isForced ? forcedCutAt(line, at) : cutAt(line, previous, at)
      if (cut && (!best || cut.indent < best.indent)) best = cut
      if (best?.indent === 0) break
    }
    previous = line
    at.offset = end === text.length ? end : lineEnding.lastIndex
    at.line++
  }
  return best
}

/** The cut before a line, if its first characters say what it opens. */
export function cutAt(line: string, previous: string, at: LineStart): Cut | undefined {
  const prefix = match(prefixPattern, line, 0)
  const indent = prefix.length
  if (indent === line.length) return
  const item = match(itemPattern, line, indent)
  const footnote = match(footnotePattern, line, indent)
  const content = indent + item.length + footnote.length
  if (content < line.length && item && breakPattern.test(line.slice(indent))) return
  const isNested = match(nestedPattern, line, content) !== ''
  if (item || footnote) {
    const standIn = content < line.length ? prefix + item + footnote + 'a' : line
    return {...at, standIn, type: item ? 'listItem' : 'footnoteDefinition', indent, isNested}
  }
  // How a container ends depends on whether another one begins, so none may be taken for text.
  if (line.startsWith('[^', indent)) return
  const cut: Cut = {...at, standIn: prefix + '#', type: 'heading', indent, isNested}
  if (match(headingPattern, line, indent) || isBlank(previous, prefix)) return cut
  if (underlinePattern.test(previous)) return {...cut, after: 'heading'}
  if (line[indent] === '[' && previous.startsWith(prefix + '['))
    return {...cut, after: 'definition'}
  return
}

/** A cut in a paragraph of its own, or that goes on without the marks of its containers. */
function forcedCutAt(line: string, at: LineStart): Cut | undefined {
  if (!match(letterPattern, line, 0)) return
  return {...at, standIn: '#', type: 'heading', indent: 0, isNested: false, after: 'paragraph'}
}

/** Whether a line ends all paragraphs; in a quote, a line with the same marks and nothing else. */
function isBlank(line: string, prefix: string): boolean {
  return blankPattern.test(line) || (prefix.includes('>') && trimmed(line) === trimmed(prefix))
}

function trimmed(line: string): string {
  return line.replace(/[ \t]+$/, '')
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
