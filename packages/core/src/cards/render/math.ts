/** Math as Anki has it: `\( \)` and `\[ \]`, set by MathJax when the card is shown. */

/** Math within a line. */
export function toInlineMath(tex: string): string {
  return `\\(${tex}\\)`
}

/** Math on lines of its own. */
export function toDisplayMath(tex: string): string {
  return `\\[${tex}\\]`
}

/**
 * TeX in which no run of braces looks like a cloze to Anki.
 *
 * A space between braces means nothing in math, and survives Anki's editor, which an entity
 * would not.
 */
export function spaceBraces(tex: string): string {
  return tex.replace(/([{}])(?=\1)/g, '$1 ')
}
