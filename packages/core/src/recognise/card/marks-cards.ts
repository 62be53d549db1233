/** Whether the cards of a file have marks of their own: colons, a line `?`, a frame, or a schedule below them. */
import {remembered} from '../../remembered.ts'

export const marksCards = remembered((text: string) => marks.test(text))

const marks =
  /<!--\s*(?:SR:|ID:\s*\d{10})|^[ \t>]*\?{1,2}[ \t]*$|^START[ \t]*$|[?？] ?::\s?\S|\p{L} :::? \p{L}/mu
