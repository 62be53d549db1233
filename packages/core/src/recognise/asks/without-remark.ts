/** What asks, without the remarks behind its mark: *Which of them float? (Choose two)*. */

const remarks = /(?<=[?？])(?:\s{0,3}[(（][^()（）?？]{1,40}[)）]){1,9}\s{0,3}$/u

/** Few texts end in a bracket, and the remarks are looked for all through a text. */
export function withoutRemark(text: string): string {
  return /[)）]/.test(text.slice(-4)) ? text.replace(remarks, '') : text
}
