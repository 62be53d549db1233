/** The number of a question, also behind a letter that stands for *question*: `P7.` `F12.` `（3）`. */
import {type NumberMark, numberMarkOf} from '../../asks/number-mark.ts'

const lettered =
  /^[\s#*_~]*(?:[A-Za-zА-я]\.?\s?(\d{1,4})(?:\s*[a-z])?\s*[.):：．]+|[(（](\d{1,4})[)）])\s*/u

/** Lines that letter what is to be judged, and count no question: *S1: … S2: …*. */
const statements = /^[\s*_]*([A-Za-zА-я])1\s*[.):：．][^\n]*\n[\s*_]*\1(?:2)\s*[.):：．]/u

/** The same with numbers in brackets, on lines of one paragraph: *(1) … (2) …*. */
const points = /^\s*[(（]1[)）][^?？]{1,300}?[(（]2[)）]/u

/** Brackets for a letter to be written in: *（ ）3. …*. */
const empty = /^\s*[(（]\s{0,8}[)）]\s*(?=\d)/u

/** The mark a stem opens with, or `undefined`. */
export function markOf(text: string): NumberMark | undefined {
  const brackets = empty.exec(text)?.[0].length ?? 0
  if (brackets > 0) {
    const mark = numberMarkOf(text.slice(brackets))
    return mark && {...mark, length: brackets + mark.length}
  }
  const match = lettered.exec(text)
  if (!match) return numberMarkOf(text)
  if (statements.test(text) || points.test(text)) return undefined
  return {kind: 'question', length: match[0].length, number: Number(match[1] ?? match[2])}
}
