/** The letters of a key, in every way that people row them up: *B, C, and E*, *(A)(C)*, *A-C-D*, *A to C*, *BD*. */
import {caseless} from '../../../caseless.ts'
import {andSigns, andWords} from '../../asks/and-words.ts'

/** What a text that is a key says by letters. */
export interface NamedLetters {
  /** The letters or numbers named, in order; empty where the key is given in words. */
  letters: string[]
  /** Characters up to the end of the letters. */
  end: number
}

const letter =
  '(?:الف|[A-LＡ-ＬА-За-зⒶ-Ⓛⓐ-ⓛa-lａ-ｈ①-⑩⑴-⑹❶-❻가-힣ㄱ-ㅂ1-9１-９۱-۹١-٩१-९甲乙丙丁戊اأبجدهوאבגדהוアイウエオカΑ-Ζα-ζक-ङক-ঙกขคงจฉஅ-உა-ვԱ-Զա-զഅ-ഈక-ఘಕ-ಘક-ઘក-ឃ])'
/** Those of other scripts, one by one, which are more often words of their own than those of the Latin one. */
export const otherLetters =
  'А-За-зاأبجدهوאבגדהוアイウエオカΑ-Ζα-ζक-ङক-ঙกขคงจฉஅ-உა-ვԱ-Զա-զഅ-ഈక-ఘಕ-ಘક-ઘក-ឃ甲乙丙丁戊가나다라마바ㄱㄴㄷㄹㅁㅂⒶ-Ⓕ❶-❻⑴-⑹'
const upper = '[A-LＡ-Ｌ①-⑩]'
/** *And* and *or*, of which some may be letters, too. */
const joining = `${andWords}|as\\s{1,3}well\\s{1,3}as|or|o|ou|oder|či|nebo|veya|или`
/** More blanks part no letters of one row, and would be looked at in every way to share them out. */
const blank = '\\s{0,9}'
const blanks = '\\s{1,9}'
/** What may stand between two letters. */
export const between = `${blank}(?:[,，、;；]${blank}(?:${joining})${blanks}|[,，、;；]|${andSigns}|و(?=\\s)|[)）\\]】]${blank}(?=[(（\\[【])|${blanks}(?:${joining}|及|または)${blanks}|["'”’)）\\]】}.]${blank}(?:[,，、;；&/](?:${blank}(?:${joining})(?=\\s))?|and))${blank}`
const opening = '["\'“‘(（\\[【{]{0,2}\\s*'
const option = `(?:(?:la\\s+(?=[A-H])|گزینه|[Oo]ption|[Cc]hoice|[Oo]pci[oó]n|[Aa]lternativa|[Ll]etra|[Ll]etter|选项|答案)s?\\s*)?${opening}`
/** Words before several letters. */
const both = '(?:(?:[Bb]oth|[Bb]eide|[Aa]mb[ao]s|[Ee]ntrambe|[Oo]ba|[Oo]bie)\\s+)?'
/** Words by which a reason goes on behind the letters. */
const because =
  '(?:because|since|only|weil|porque|parce|потому|(?:is|are)\\s+(?:the\\s+)?(?:correct|right)|(?:ist|sind)\\s+(?:richtig|korrekt)|(?:es|son|é|são|est|sont|è|sono)\\s+(?:correct|corret|corrett|juste|exact)\\p{L}*|верн\\p{L}+|правильн\\p{L}+|şıkk[ıi]|seçeneği)(?![\\p{L}])'
/** The same words as labels, where they stand behind letters. */
const reasonWord =
  '(?:[Ee]xplanations?|EXPLANATION|[Rr]ationale|[Rr]eason|[Jj]ustification|[Ee]xplicaci[oó]n|[Ee]xplica[cç][aã]o|[Ee]xplication|Erklärung|Begründung|解析|分析|[讲講]解|解[释釋説]|해설|설명)'
/** A range of numbers, and no reason that opens with one: *3 - 9:00 is past*, *2 - 100 - 40 is left*. */
const toNumber =
  "(?<=\\d)\\s*[-–—]\\s*\\d(?!\\d?:\\d\\d|\\d*\\s(?:[-–—+×*/=(]\\s?[(\\d]|(?!(?:and|or|are|und|et)\\b)\\p{Ll}[\\p{Ll}’']))"
const after = `(?:\\ufe0f?\\u20e3)?(?!${toNumber})(?=\\s*$|\\s*</?[a-z][^<>\\n]{0,40}>|\\s*[.．。?？:：)）（\\]】【,，;；、*_✅✔★|%]|["'”’}](?!\\p{L})|\\s+(?:[-–—·•(（★✅]|\\p{Extended_Pictographic})|\\s*\\n|\\s+${because}|\\s+${reasonWord}\\s*(?:[:：/]|\\n|$))`
/** *B, A hen lays eggs*: a word, and no second letter. */
const article = 'A\\s+(?!(?:and|or|is|are|both|because|since)\\b)\\p{L}'
const list = new RegExp(
  `^${both}${option}(${letter}(?:${between}${option}${letter}(?![\\p{L}\\p{N}]))*)번?${after}(?!${between}(?!${article})${upper}(?![\\p{L}\\p{N}]))`,
  'u'
)
const numeral = '(?:i{1,3}|iv|vi{0,3}|IV|VI{1,3}|I{2,3})'
const numerals = new RegExp(
  `^${option}(${numeral}(?:${between}${numeral}(?![\\p{L}\\p{N}]))*)${after}`,
  'u'
)
/** One alone may be a word, and is no row. */
const mayCount = /ii|iv|vi/i
const joined = new RegExp(`^${option}(${upper}{2,8}|[a-j]{2,5}|[①-⑩]{2,8})${after}`, 'u')
const spaced = new RegExp(
  `^(${upper}(?:\\s+${upper})+|[a-h](?:\\s+[a-h]){1,5}(?=\\s*$))${after}`,
  'u'
)
/** *A-C-D*, *A.C*. */
const dashed = new RegExp(
  `^(${upper}(?:\\s?[-–]\\s?${upper}){2,7}|${upper}(?:\\.${upper}){1,7})(?![\\p{L}\\p{N}])${after}`,
  'u'
)
/** *A to C*; with a dash two may be all that are named: *A-C*. */
const range = new RegExp(
  `^${option}([A-La-l])\\s*(?:(to|through|thru|bis|до|至|到|[~～])|[-–—])\\s*([A-La-l])(?![\\p{L}\\p{N}])\\s*[)\\].]*(?:\\s+only)?\\s*(?=$|\\n|[,;])`,
  'u'
)
/** Words open with a capital, or stand in a column of their own. */
const beforeWords = /^([B-H](?=\s+\p{Lu})|[A-H](?=[^\S\n]{2,}\S))/u

/** Letters of a key do not go on for longer; patterns would look ever further. */
const longestKey = 300

/** The letters at the start of a text that is known to be a key. */
export function lettersAt(text: string, from = 0): NamedLetters {
  const rest = text.slice(from)
  const blank = /^[\s*_]*/u.exec(rest)?.[0].length ?? 0
  const body = rest.slice(blank, blank + longestKey)
  const start = from + blank
  const counted = mayCount.test(body) ? numerals.exec(body) : null
  const numbers = counted?.[1]?.match(/[iv]+/giu) ?? []
  if (counted && numbers.some(({length}) => length > 1)) {
    return {letters: numbers, end: start + counted[0].length}
  }
  const span = range.exec(body)
  if (span) return {letters: lettersFromTo(span), end: start + span[0].length}
  const match = [joined, spaced, dashed, list, beforeWords].reduce<RegExpExecArray | null>(
    (found, form) => found ?? form.exec(body),
    null
  )
  const found = match?.[1]
  if (!match || found === undefined || isOfNone.test(found) || isMixed(found)) {
    return {letters: [], end: from}
  }
  return {letters: lettersIn(found), end: start + match[0].length}
}

/** The text is letters and what joins them, without words that say how many are right: *both B and D*, *A to C*. */
export function isRow(text: string): boolean {
  return !words.test(text)
}

const words = caseless(
  /(?<!\p{L})(?:both|beide|amb[ao]s|entrambe|oba|obie|only|well|to|through|thru|bis|до|至|到|so|therefore|hence|thus)(?!\p{L})/u
)

/** Letters go on behind those of a row, in a way that says no more than that. */
export function isCutShort(behind: string): boolean {
  return cutShort.test(behind)
}

const cutShort = new RegExp(`^\\s?[-–—.~]\\s?${upper}(?![\\p{L}\\p{N}])`, 'u')

/** A number, or the keys of several questions: no question has the same letter twice. */
const isOfNone = /^I{2,3}$|^[A-Z]*([A-Z])[A-Z]*\1[A-Z]*$/

/** Circled numbers and letters are no row: the ones count what the others answer. */
function isMixed(row: string): boolean {
  return /[①-⑩]/u.test(row) && /[A-L]/i.test(row)
}

const alphabet = 'ABCDEFGHIJKL'

/** All from the first to the last; none where a dash leaves open which are named. */
function lettersFromTo([, first = '', word, last = '']: RegExpExecArray): string[] {
  const isSmall = first !== first.toUpperCase()
  const [from, to] = [first, last].map((one) => alphabet.indexOf(one.toUpperCase()))
  if (from === undefined || to === undefined || from >= to) return []
  if (word === undefined && to > from + 1) return []
  const letters = [...alphabet.slice(from, to + 1)]
  return isSmall ? letters.map((one) => one.toLowerCase()) : letters
}

const wordBetween = new RegExp(`(?<=\\S)\\s+(?:${joining})\\s+(?=\\S)`, 'gu')

/** The letters of a row of them. */
export function lettersIn(row: string): string[] {
  const parts = row
    .replaceAll('الف', 'أ')
    // *B e C*: a word, though letters may be called so.
    .replace(wordBetween, ' ')
    .replace(
      /(?:option|choice|opci[oó]n|alternativa|letra|letter|选项|答案)s?|\b(?:and|und|et|or)\b|그리고|または/giu,
      ' '
    )
    .split(/[\s,，、;；&＆/+和与與及とや와과و()（）[\]【】{}"'“”‘’.–-]+/u)
    .filter((part) => part !== '')
  const [first = '', ...others] = new Set(parts.flatMap((part) => [...part]))
  // Numbers behind a letter are the words of its option: *B, 1, 6, 11*.
  return [first, ...others.filter((one) => isDigit(one) === isDigit(first))]
}

function isDigit(one: string): boolean {
  return one >= '1' && one <= '9'
}
