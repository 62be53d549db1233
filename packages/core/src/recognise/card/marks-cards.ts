/** Whether the cards of a file have marks of their own: colons, a line `?`, a frame, or a schedule below them. */
import {remembered} from '../../remembered.ts'

export const marksCards = remembered((text: string) => marks.test(text))

const marks =
  /<!--\s*(?:SR:|ID:\s*\d{10})|^[ \t>]*\?{1,2}[ \t]*$|^START[ \t]*$|[?？] ?::\s?\S|\p{L} :::? \p{L}/mu

/** An outliner keeps beside a block when it is to be learnt again, or a tag ends it. */
export const tagsBlocks = remembered((text: string) => blocks.test(text))

const blocks =
  /^[ \t]+card-(?:repeats|last-score|last-interval|next-schedule)::|^[ \t]*[-*+] [^\n]* #(?:flash)?cards?[ \t]*$/mu
