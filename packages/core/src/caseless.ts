/**
 * Patterns that take capital and small letters for the same.
 *
 * For one with the flags `i` and `u`, V8 looks up what Unicode holds of every letter and class in it, and takes three
 * to ten times as long to compile it as without `i`; half of the time of reading one note went there. So these are
 * written in small letters, and asked of texts in small letters.
 */

export interface Caseless {
  test(text: string): boolean
  /** What is found is in small letters, and at its place in the text. */
  exec(text: string): RegExpExecArray | null
}

/** A pattern with the flag `u`, or its source; a class of capital letters, `\p{Lu}`, finds nothing. */
export function caseless(pattern: string | RegExp): Caseless {
  const written = typeof pattern === 'string' ? pattern : pattern.source
  const own = new RegExp(
    written.replace(pieces, (piece) => (piece.startsWith('\\') ? piece : inSmall(piece))),
    'u'
  )
  return {test: (text) => own.test(inSmall(text)), exec: (text) => own.exec(inSmall(text))}
}

/** Capitals of a pattern, and what a backslash gives another meaning. */
const pieces = /\\[pP]\{[^{}]*\}|\\.|\p{Lu}+/gsu

/** A text is asked of many patterns, one after the other. */
let last = ''
let lastInSmall = ''

/** Of the same length. */
function inSmall(text: string): string {
  if (text !== last) {
    lastInSmall = text.replaceAll('İ', 'i').toLowerCase()
    last = text
  }
  return lastInSmall
}
