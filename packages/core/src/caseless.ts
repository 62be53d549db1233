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
  let made: RegExp | undefined
  // Of some hundred, most notes ask few.
  const own = () => (made ??= small(typeof pattern === 'string' ? pattern : pattern.source))
  return {test: (text) => own().test(inSmall(text)), exec: (text) => own().exec(inSmall(text))}
}

function small(written: string): RegExp {
  let isWithin = false
  const source = written.replace(pieces, (piece: string, negated?: string, name?: string) => {
    if (piece === '[' || piece === ']') isWithin = piece === '['
    if (name === undefined || (negated && isWithin))
      return piece.startsWith('\\') ? piece : inSmall(piece)
    const ranges = name === 'L' ? letters : numbers
    return isWithin ? ranges : `[${negated ? '^' : ''}${ranges}]`
  })
  return new RegExp(source, 'u')
}

/** What is built has the classes of its literals spelled out, which V8 reads sooner: see `scripts/spell-classes.ts`. */
const letters = /[\p{L}]/u.source.slice(1, -1)
const numbers = /[\p{N}]/u.source.slice(1, -1)

/** Those classes, what else a backslash gives another meaning, brackets and capitals. */
const pieces = /\\(?:p|(P))\{([LN])\}|\\[pP]\{[^{}]*\}|\\.|[[\]]|\p{Lu}+/gsu

/** A text is asked of many patterns, one after the other. */
let last = ''
let lastInSmall = ''

/** Of the same length. */
function inSmall(text: string): string {
  if (text !== last) {
    const lowered = text.toLowerCase()
    // Of all letters, İ alone is longer then.
    lastInSmall = lowered.length === text.length ? lowered : text.replaceAll('İ', 'i').toLowerCase()
    last = text
  }
  return lastInSmall
}
