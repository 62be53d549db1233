/** What characters are to words, found out once for each. */

/** Kinds, as bits. */
export const letter = 1
const accent = 2
export const number = 4
export const underscore = 8
/** A word by itself: a colon, a dash, an opening bracket. */
export const sign = 16
/** A dot, which may begin a name. */
export const point = 32
/** Takes two units of a string. */
const wide = 64
export const capital = 128
const known = 256
/** Of operators such as `==` and `=>`. */
export const operator = 512

/** What words go on with. */
export const inWord = letter | accent | number | underscore

const tests: ReadonlyArray<readonly [RegExp, number]> = [
  [/\p{L}/u, letter],
  [/\p{Lu}/u, capital],
  [/\p{M}/u, accent],
  [/\p{N}/u, number],
  [/_/, underscore],
  [/[:–—（(]/, sign],
  [/\./, point],
  [/[=<>!&|+*^%~-]/, operator],
  [/[\u{10000}-\u{10ffff}]/u, wide]
]

/** Of the basic plane; 0 is not known yet. */
const kinds = new Uint16Array(0x10000)

/** The kind of the character that starts at an offset; 0 past the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xe000) return kindOf(text.codePointAt(at) ?? 0)
  return kinds[code] || remember(code)
}

/** How many units of a string a character takes. */
export function widthOf(kind: number): number {
  return (kind & wide) === 0 ? 1 : 2
}

function remember(code: number): number {
  const kind = kindOf(code) | known
  kinds[code] = kind
  return kind
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code)
  return tests.reduce((kind, [test, bit]) => (test.test(character) ? kind | bit : kind), 0)
}
