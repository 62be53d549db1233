/** Letters without a label, and nothing else: *BD*, *A, C*. */

const letters = /^\s*[A-H](?:\s*(?:[,&/]|and)?\s*[A-H]){0,4}\s*[.)]?\s*$/u

/** More is no row of letters. */
const longest = 40

export function isLoneRow(text: string): boolean {
  return text.length <= longest && letters.test(text)
}
