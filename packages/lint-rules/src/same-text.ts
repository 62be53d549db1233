/** When two texts say the same to a reader. */

/** A key that is the same for texts alike but for case, width, white space and marks at the end. */
export function sameText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}
