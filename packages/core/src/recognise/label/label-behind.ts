/** An answer on the line of its question: *Q: What is a noun? A: A name*. */
import type {TextLine} from './label-lines.ts'
import type {Mark} from './label-units.ts'

const behindMark = /[?？](\s+)(?:[|/]\s+)?(?:A|Ans|Answer)(?:\s?:|\s?\d{1,4}[.:])\s+(?=\S)/u

/** The label of the answer, behind what asks. */
export function answerBehind({text, start}: TextLine): Mark | undefined {
  const match = /[?？]\s+[A|/]/u.test(text) ? behindMark.exec(text) : null
  if (!match) return undefined
  const [whole, blanks = ''] = match
  const at = 1 + blanks.length
  return {
    label: {kind: 'answer', word: 'a', sign: ':', length: whole.length - at},
    start: start + match.index + at
  }
}
