/** When two texts say the same to a reader. */

const PLAIN = /^[ -~]*$/

/** A key that is the same for texts alike but for case, width, white space and marks at the end. */
export function sameText(text: string): string {
  // Most texts need none of what is slow.
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(/ +/g, ' ')
      .replace(/^[^a-z0-9$+<=>^`|~]+|[^a-z0-9$+<=>^`|~]+$/g, '')
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}
