/**
 * Words of a list for learning them, with what they mean in brackets, in code, or in another script behind a slash.
 *
 *     - vela (sail)
 *     - **ancla** `anchor` _we drop the anchor_
 *     - harbour/港
 *     - gale /ɡeɪl/ шторм
 */
import type {List, ListItem, Paragraph, PhrasingContent} from 'mdast'
import type {Draft} from '../../dialects/dialect.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {cut} from '../text/cut.ts'
import {positionOf} from '../text/place.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {trim} from '../text/trim.ts'
import {statementFrom} from './outline-item.ts'

/** Fewer may be alike by chance. */
const fewest = 3
const sure = 0.85

/** A word and what it means. */
type Sides = [PhrasingContent[], PhrasingContent[]]

/** The entries of a list in which nearly every item is such a word; `undefined` for any other list. */
export function glossedWords({children}: List, source: string): Draft[] | undefined {
  if (children.length < fewest) return undefined
  const sides = children.map((item) => sidesOf(item, source))
  const read = sides.flatMap((found) => (found ? [textOfAll(found[1], '')] : []))
  if (read.length < fewest || read.length * 5 < children.length * 4) return undefined
  // What is said again and again is no meaning.
  if (new Set(read).size * 2 <= read.length) return undefined
  return children.map((item, at) => wordFrom(item, sides[at]) ?? statementFrom(item))
}

function wordFrom(item: ListItem, [term, meaning]: Sides | [] = []): Draft | undefined {
  const last = term?.at(-1)
  const [first] = meaning ?? []
  if (!term || !meaning || !last || !first) return undefined
  const {start, end} = positionOf(item)
  return questionFrom({form: 'term', confidence: sure}, [
    promptFrom(paragraphsFrom(term), {start, end: positionOf(last).end}),
    answerFrom(paragraphsFrom(meaning), {start: positionOf(first).start, end})
  ])
}

function sidesOf({checked, children}: ListItem, source: string): Sides | undefined {
  const [first, ...below] = children
  if (first?.type !== 'paragraph' || below.length > 0 || typeof checked === 'boolean')
    return undefined
  return behindWord(first) ?? inText(first, source)
}

/** A strong word with code behind it. */
function behindWord({children}: Paragraph): Sides | undefined {
  const [word, blank, meaning] = children
  if (word?.type !== 'strong' || meaning?.type !== 'inlineCode') return undefined
  return blank?.type === 'text' && blank.value.trim() === ''
    ? [[word], children.slice(2)]
    : undefined
}

const longest = 120

function inText({children}: Paragraph, source: string): Sides | undefined {
  const text = textOfAll(children, '')
  if (text.length > longest || text.includes('\n') || !/^[\p{L}\p{N}]/u.test(text)) return undefined
  const spoken = text.search(sounds)
  if (spoken > 0) return parted(children, spoken, spoken, source)
  const slash = text.search(otherScript)
  if (slash > 0) return parted(children, slash, slash + 1, source)
  const found = inBrackets.exec(text)
  if (!found || found.index === 0) return undefined
  const [bracket, meaning = ''] = found
  const {index} = found
  if (classes.test(meaning)) return undefined
  if (text.slice(0, index).trim().split(/\s+/u).length > mostWords) return undefined
  const [, after] = cut(children, index + 1, source)
  const isAll = index + bracket.length === text.trimEnd().length
  const told = isAll ? cut(after, meaning.length, source)[0] : cut(children, index, source)[1]
  return sidesFrom(cut(children, index, source)[0], told, source)
}

/** How a word sounds, before what it means: *halyard /ˈhaljəd/ драйреп*. */
const sounds = /\s[/[][^/\][\n\s]{1,40}[/\]]\s+(?=[\p{L}(])/u

/** A slash before which no such letters stand. */
const otherScript =
  /(?<=^[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Thai}]{1,80})\/(?=\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Thai}])/u

const inBrackets = /[(（]([\p{L}¿¡][^()（）]{0,60})[)）]/u
const mostWords = 6

/** Of which kind the word is, and no meaning: *(n)*, *(plural)*. */
const classes =
  /^(?:n|v|vt|vi|adj|adv|prep|conj|pron|pl|sg|m|f|fem|masc|noun|verb|adjective|adverb|plural|singular|uncountable|countable|formal|informal|slang|optional)\b/iu

function parted(
  children: PhrasingContent[],
  from: number,
  to: number,
  source: string
): Sides | undefined {
  return sidesFrom(cut(children, from, source)[0], cut(children, to, source)[1], source)
}

function sidesFrom(
  term: PhrasingContent[],
  meaning: PhrasingContent[],
  source: string
): Sides | undefined {
  const sides: Sides = [trim(term, source), trim(meaning, source)]
  return sides.every((side) => side.length > 0) ? sides : undefined
}
