/** When two texts say the same to a reader. */

const PLAIN = /^[ -~]*$/

/** What is no mark: letters, digits and signs of a language or of mathematics. */
const SAYS = /[a-z0-9$+<=>^`|~]/

/** A key that is the same for texts alike but for case, width, white space and marks at the end. */
export function sameText(text: string): string {
  // Most texts need none of what is slow.
  if (PLAIN.test(text)) {
    return withoutMarks((text.includes('  ') ? text.replace(/ +/g, ' ') : text).toLowerCase())
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

function withoutMarks(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && !SAYS.test(text.charAt(from))) from++
  while (to > from && !SAYS.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}
