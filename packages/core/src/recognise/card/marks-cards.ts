/** Whether the cards of a file have marks of their own: colons, a line `?`, a frame, or a schedule below them. */
import {remembered} from '../../remembered.ts'

/** Every card of the file has a mark of its own, be it in a file that says that it holds cards or on a block. */
export function areCardsMarked(text: string, saysCards: boolean): boolean {
  return (saysCards && marksCards(text)) || tagsBlocks(text) || opensWithCard(text)
}

const marksCards = remembered((text: string) => marks.test(text))

const marks =
  /<!--\s*(?:SR:|ID:\s*\d{10})|^[ \t>]*\?{1,2}[ \t]*$|^START[ \t]*$|[?？] ?::\s?\S|[?？؟] ; \S|\p{L} :::? \p{L}|^\*\*[^*\n:]{1,80}\*\* ?:::? ?\p{L}/mu

/** The first lines of the file are a front, and a line `?` is below them. */
function opensWithCard(text: string): boolean {
  return text.includes('?\n') && opening.test(text)
}

const opening =
  /^(?:---\n(?:(?!---)[^\n]*\n){0,40}---\n)?\s*(?:(?!#)[^\s][^\n]*\n){1,3}[ \t]*\?{1,2}[ \t]*\n/u

/** An outliner keeps beside a block when it is to be learnt again, or a tag ends it. */
const tagsBlocks = remembered((text: string) => blocks.test(text))

const blocks =
  /^[ \t]+card-(?:repeats|last-score|last-interval|next-schedule)::|^[ \t]*[-*+] [^\n]* (?:#(?:flash)?cards?|#?\[\[card\]\])(?: (?:#[^\s#]{1,60}|\[\[[^[\]\n]{1,60}\]\])){0,8}[ \t]*$/mu
