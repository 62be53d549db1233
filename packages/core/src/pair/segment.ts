/** Text → words, in any script. */

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const run = new RegExp(`${unspaced.source}+`, 'gu')

/** Letters and digits, with `C#`, `C++` and `.NET`; the colon and dashes are kept as marks. */
const word = /\.?\p{L}[\p{L}\p{M}\p{N}_]*(?:\+\+|#)?|[\p{N}_]+|[:–—]|[（(]/gu
const operator = /\p{L}[\p{L}\p{M}\p{N}_]*|\p{N}+|[^\s\p{L}\p{N}(){}[\],;'"`]+/gu

/** One locale for all, so that the machine's own never matters. */
const segmenter = new Intl.Segmenter('und', {granularity: 'word'})

/** The words of a text in order, as written. In code, operators are words too. */
export function segment(text: string, isCode = false): readonly string[] {
  const words = text.match(isCode && text.length < 40 ? operator : word) ?? []
  return unspaced.test(text) ? words.flatMap((each) => split(each)) : words
}

function split(text: string): string[] {
  if (!unspaced.test(text)) return [text]
  const words: string[] = []
  let end = 0
  for (const {0: found, index} of text.matchAll(run)) {
    if (index > end) words.push(text.slice(end, index))
    for (const part of segmenter.segment(found)) {
      if (part.isWordLike) words.push(part.segment)
    }
    end = index + found.length
  }
  if (end < text.length) words.push(text.slice(end))
  return words
}
