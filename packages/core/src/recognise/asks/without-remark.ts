/** What asks, without the remark behind its mark: *Which of them float? (Choose two)*. */

const remark = /(?<=[?？؟])\s{0,3}[(（][^()（）]{1,40}[)）]\s{0,3}$/u

/** Few texts end in a bracket, and the remark is looked for all through a text. */
export function withoutRemark(text: string): string {
  return /[)）]/.test(text.slice(-4)) ? text.replace(remark, '') : text
}
