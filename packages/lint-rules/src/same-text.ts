/** When two texts say the same to a reader. */

const PLAIN = /^[ -~]*$/

/** What is no mark: letters, digits and signs of a language or of mathematics. */
const SAYS = /[a-z0-9$+<=>^`|~]/
const SAYS_ANYWHERE = /[^\s\p{P}]/u

/** A key that is the same for texts alike but for case, width, white space and marks at the end. */
export function sameText(text: string): string {
  // Most texts need none of what is slow.
  if (PLAIN.test(text)) {
    const spaced = text.includes('  ') ? text.replace(/ +/g, ' ') : text
    return withoutMarks(spaced.toLowerCase(), SAYS)
  }
  return withoutMarks(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' '), SAYS_ANYWHERE)
}

function withoutMarks(text: string, says: RegExp): string {
  let from = 0
  let to = text.length
  while (from < to && !says.test(text.charAt(from))) from++
  while (to > from && !says.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}
