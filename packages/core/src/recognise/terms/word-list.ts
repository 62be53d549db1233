/**
 * Lists of words beside what they mean, which a sign parts in nearly every item.
 *
 *     - sera - night
 *     - stasera - tonight
 *     - un attimo = one moment
 */
import {caseless} from '../../caseless.ts'
import type {List, ListItem} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {andWords} from '../asks/and-words.ts'
import {undressed} from '../text/undressed.ts'
import {isLabel} from './term-from.ts'
import {openingOf} from './item-openings.ts'

/** Fewer may be alike by chance. */
const fewest = 3

/** A few words and a few behind a colon in each item: *Ejemplo: example* is one of them, and no remark. */
export function isVocabulary({children}: List): boolean {
  const remarks = children.filter((item) => isLabel(openingOf(item))).length
  return children.length >= fewest && remarks < children.length && children.every(isNamed)
}

function isNamed(item: ListItem): boolean {
  return colon.test(textOf(item))
}

const colon = /^\S{1,30}(?:\s\S{1,30}){0,2}\s?[:：]\s?\S{1,30}(?:\s\S{1,30}){0,2}$/u

/** Few words on either side of a dash or an equals sign, too: of a list for learning words, these are some. */
export function listsWords({children}: List): boolean {
  const pairs = children.filter((item) => pair.test(textOf(item))).length
  return pairs > 0 && pairs * 5 >= children.length * 4
}

const pair =
  /^(?=[^\d\n]{1,110}$)\p{L}[^\s:：=]{0,30}(?:\s[^\s:：=–—-][^\s:：=]{0,30}){0,5}(?:\s(?:[-–—]{1,2}|=)\s|\s?[:：]\s?)[\p{L}(¿¡][^\s]{0,30}(?:\s[^\s]{1,30}){0,11}$/u

/** The same with more said of each word, as in a file for words: *la proa - n. - the front of a ship that cuts the water*. */
export function listsExplained({children}: List): boolean {
  const told = children.filter((item) => explained.test(textOf(item))).length
  return told >= fewest && told * 5 >= children.length * 4
}

const explained = /^\p{L}[^\n:：=–—→]{0,50}?\s(?:[-–—=→]|->)\s\p{L}[^\n]{0,300}$/u

function textOf({checked, children: [first, ...below]}: ListItem): string {
  return first?.type === 'paragraph' && below.length === 0 && typeof checked !== 'boolean'
    ? toString(first)
    : ''
}

/** Kinds of words, as grammars call them. */
const classes =
  'nouns?|verbs?|adjectives?|adverbs?|prepositions?|conjunctions?|pronouns?|interjections?|idioms?|phrasal verbs|phrases|expressions|greetings|verben|substantive|nomen|adjektive?|adverbien|präpositionen|konjunktionen|redewendungen|ausdrücke|verbos|sustantivos|substantivos|adjetivos|adverbios|advérbios|expresiones|expressões|frases|verbes|noms|adjectifs|adverbes|expressions|verbi|sostantivi|nomi|aggettivi|avverbi|espressioni|preposizioni|глаголы|существительные|прилагательные|наречия|предлоги|выражения|фразы|动词|名词|形容词|副词|短语|動詞|形容詞|副詞|동사|명사|형용사'

const ofClass = caseless(
  `^(?:[\\p{L}-]{1,20} ){0,2}(?:${classes})(?: (?:[&+/,]|${andWords}) (?:${classes}))?$`
)

/** The title says which kind of words follows: *Irregular verbs*. */
export function namesWords(title: string): boolean {
  return title.length <= 60 && ofClass.test(undressed(title))
}

/** Most items of the file are words in two languages. */
export const holdsTwoLanguages = remembered((text: string): boolean => {
  const pairs = [...text.matchAll(line)]
  if (pairs.length < fewestOfFile) return false
  const items = text.match(/^[ \t]*[-*+] +\S/gmu)?.length ?? 0
  const plain = pairs.filter(
    ([, left = '', right = '']) => !opensBig.test(left) && !opensBig.test(right)
  )
  if (pairs.length * 3 < items * 2 || plain.length * 4 < pairs.length * 3) return false
  const count = (side: number, sign: RegExp): number =>
    pairs.filter((found) => sign.test(found[side] ?? '')).length
  return signs.some((sign) => {
    const counts = [count(1, sign), count(2, sign)].toSorted((a, b) => a - b)
    const [few = 0, many = 0] = counts
    return many * 5 >= pairs.length && few * 20 <= pairs.length
  })
})

const fewestOfFile = 8
const line =
  /^[ \t]*[-*+] +(\p{L}[\p{L}\p{M}'’()/,]{0,30}(?: [\p{L}\p{M}'’()/,]{1,30}){0,4}) (?:[-–—]|=) (\p{L}[\p{L}\p{M}'’()/,.!?]{0,30}(?: [\p{L}\p{M}'’()/,.!?]{1,30}){0,6}) *$/gmu
const opensBig = /^\p{Lu}/u

/** What one language has in most words, and another has not: letters, articles, the infinitive. */
const signs = [
  /[\u00df-\u024f]/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u,
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}\p{sc=Devanagari}]/u,
  /^(?:der|die|das|il|lo|la|le|les|el|los|las|l['’]|un|una|une|o|os|as)[\s'’]?\p{L}/u,
  /^to \p{L}/u
]
