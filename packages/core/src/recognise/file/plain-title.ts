import {withoutEnd} from '../text/without-end.ts'

/** A title without its number and punctuation, for comparing. */
export function plainTitle(text: string): string {
  if (/^[a-z]/i.test(text) && /[a-z\d]/i.test(text.at(-1) ?? '')) return text.toLowerCase()
  const title = withoutEnd(text.replace(/^\P{L}+/u, ''), /^[^\p{L}\p{N}]$/u).toLowerCase()
  return title.replaceAll(besideHan, '')
}

/** Some write a blank between scripts, and the same person elsewhere does not: *Kafka 是什么*. */
const besideHan = /(?<=[\u2e80-\uffdc]) +| +(?=[\u2e80-\uffdc])/gu
