/** The lines of a block that may give a key, that which does first. */
import {caseless} from '../../../caseless.ts'
import type {Heading, Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import {asParagraph} from '../../text/as-paragraph.ts'
import {linesOf, paragraphOf} from '../../text/lines.ts'
import {isChosen, keyOf, reasonLength} from './key-of.ts'

/** The lines of a block; an explanation or its title, or what was chosen, may stand above the key. */
export function linesOfKey(block: Paragraph | Heading, source: string): Paragraph[] {
  const lines = linesIn(block, source)
  const [first, second, ...others] = lines
  if (!first || !second) return lines
  const text = toString(first)
  if (isChosen(text)) return [second, first, ...others]
  const length = text ? reasonLength(text) : 0
  if (length === 0 && !field.test(text)) return lines
  const said = length === text.length ? [second, ...others] : lines
  const at = said.findIndex((line) => line !== first && namesLetters(line))
  const key = said[at]
  return key ? [key, ...said.slice(0, at), ...said.slice(at + 1)] : said
}

/** What an author keeps of a question besides: *Points: 1*. */
const field = caseless(
  /^[^\p{L}\p{N}]{0,4}(?:points?|topics?|hints?|tips?|difficulty|level|category|scores?|marks?|references?|sources?|domain|objectives?|tags?|section|chapter|type|note|punkte|thema|schwierigkeit|hinweis|puntos|tema|nivel|pista|pontos|nível|dica|niveau|indice|punti|livello|тема|сложность|подсказка|баллы|难度|知识点|考点|分值|提示)[^\p{L}\p{N}]{0,3}[:：]/u
)

function namesLetters(line: Paragraph): boolean {
  const key = keyOf(toString(line))
  return key !== undefined && !key.isStated && key.letters.length > 0
}

export function linesIn(block: Paragraph | Heading, source: string): Paragraph[] {
  return linesOf(asParagraph(block), source).map(paragraphOf)
}
