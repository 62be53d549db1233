/** Text → words, in any script. */
import {segmenter} from '../segmenter.ts'
import {
  capital,
  inWord,
  kindAt,
  letter,
  number,
  operator,
  point,
  sign,
  underscore,
  widthOf
} from './characters.ts'

/** Takes one word of a text, by its offsets. */
export type Take = (text: string, start: number, end: number) => void

/** In code, operators are words too. */
const codeWord = /\p{L}[\p{L}\p{M}\p{N}_]*|\p{N}+|[^\s\p{L}\p{N}(){}[\],;'"`]+/gu

/** Runs of scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/** Where such scripts begin; a text without any of these needs no segmenter. */
const far = /[\u0e00-\uffff]/

const hash = 35
const plus = 43

/** Gives the words of a text in order: letters and digits, with `C#`, `C++` and `.NET`; colons, dashes and brackets. */
export function eachWord(text: string, isCode: boolean, take: Take): void {
  const give = far.test(text) ? splitting(take) : take
  if (isCode) {
    for (const {0: found, index} of text.matchAll(codeWord)) {
      give(text, index, index + found.length)
    }
    return
  }
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    const isOperator = (kind & operator) !== 0
    const end = isOperator ? endOf(text, at, operator) : wordEnd(text, at, kind)
    if (isOperator ? isTelling(text, at, end) : end > at) give(text, at, end)
    at = end > at ? end : at + widthOf(kind)
  }
}

/** What words may begin with. */
const begins = letter | number | underscore | sign | point

/** Where the word ends that starts here; the same place when none does. */
function wordEnd(text: string, start: number, kind: number): number {
  if ((kind & begins) === 0) return start
  if ((kind & letter) !== 0) return namedEnd(text, start)
  if ((kind & (number | underscore)) !== 0) return endOf(text, start, number | underscore)
  if ((kind & sign) !== 0) return start + 1
  return isDotted(text, start) ? namedEnd(text, start + 1) : start
}

/** `.NET`, and neither `list.Add` nor `.add`, whose words others write alone. */
function isDotted(text: string, at: number): boolean {
  return (
    (kindAt(text, at + 1) & capital) !== 0 && (at === 0 || (kindAt(text, at - 1) & inWord) === 0)
  )
}

/** What is more than arithmetic and dashes. */
const telling = /[=<>&|]/

/** An operator of two characters or more is a word of a text, too: `==`, `=>`, `<=`. */
function isTelling(text: string, start: number, end: number): boolean {
  return end > start + 1 && telling.test(text.slice(start, end))
}

function namedEnd(text: string, start: number): number {
  const end = endOf(text, start, inWord)
  const next = text.charCodeAt(end)
  if (next === hash) return end + 1
  return next === plus && text.charCodeAt(end + 1) === plus ? end + 2 : end
}

function endOf(text: string, start: number, kinds: number): number {
  let at = start
  for (;;) {
    const kind = kindAt(text, at)
    if ((kind & kinds) === 0) return at
    at += widthOf(kind)
  }
}

/** Takes words apart that a script without spaces joins. */
function splitting(take: Take): Take {
  return (text, start, end) => {
    const word = text.slice(start, end)
    let at = 0
    for (const {0: found, index} of word.matchAll(unspaced)) {
      if (index > at) take(word, at, index)
      for (const {isWordLike, segment, index: inside} of segmenter().segment(found)) {
        if (isWordLike) take(word, index + inside, index + inside + segment.length)
      }
      at = index + found.length
    }
    if (at < word.length) take(word, at, word.length)
  }
}
