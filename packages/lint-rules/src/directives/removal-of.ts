/** Takes a comment out of a text without joining what it kept apart. */
import type {Edit} from '@studymark/core'

/** The edit that takes out a stretch: its line, and a blank one below; within a line, itself. */
export function removalOf(start: number, end: number, text: string): Edit {
  const from = lineStart(text, start)
  const to = nextLine(text, end)
  if (text.slice(from, to).trim() !== text.slice(start, end).trim()) {
    return {start: text[start - 1] === ' ' ? start - 1 : start, end, text: ''}
  }
  const above = text.slice(from > 0 ? lineStart(text, from - 1) : 0, from)
  const next = nextLine(text, to)
  const isBlankBelow = text.slice(to, next).trim() === ''
  if (above.trim() === '') return {start: from, end: isBlankBelow ? next : to, text: ''}
  return isBlankBelow ? {start: from, end: to, text: ''} : {start, end, text: ''}
}

/** Where the line of an offset begins. */
function lineStart(text: string, offset: number): number {
  let at = offset
  // The line end just before an offset may be of two characters.
  if (text[at] === '\n' && text[at - 1] === '\r') at--
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

/** Where the line after that of an offset begins. */
function nextLine(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length)
}
