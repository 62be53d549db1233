/** How many columns of a terminal a text takes. */

// Marks that stand on the letter before them, and joiners.
const NONE = /[\p{M}\u200b-\u200d\ufe00-\ufe0f]/u
const WIDE =
  /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/** Columns of one line without control characters. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += NONE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return width
}
