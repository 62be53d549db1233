/**
 * Labels that mostly count steps or points, or are words: `(1)` `１．` `ii.` `A-` `B ` `۲)` `2️⃣` `乙、`.
 *
 * They label options only where a key names one of them.
 */
import {type Label, labelBetween, type PlacedLabel} from './label-of.ts'

/** Behind the alphabets of surer labels; each sign has its own, so that no other goes on from it. */
const firstFaint = 100

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
const alphabets: ReadonlyArray<readonly string[]> = [
  roman,
  roman.map((name) => name.toUpperCase()),
  ...[
    ...['123456789', '１２３４５６７８９', '۱۲۳۴۵۶۷۸۹', '١٢٣٤٥٦٧٨٩', '१२३४५६७८९', '甲乙丙丁戊己'],
    ...['ABCDEFGH', 'abcdefgh', 'АБВГДЕЖЗ', 'абвгдежз', 'أبجدهو', 'アイウエオカ']
  ].map((letters) => [...letters])
]

const places = new Map<string, {index: number; alphabet: number}>()
for (const [alphabet, names] of alphabets.entries()) {
  for (const [index, name] of names.entries()) places.set(name, {index, alphabet})
}
const alif = places.get('أ')
for (const name of ['الف', 'ا']) if (alif) places.set(name, alif)

const digit = '[1-9１-９۱-۹١-٩१-९]'
const numeral = '(?:i{1,3}|iv|vi{0,3}|I{1,3}|IV|VI{0,3})'
const letter = '(?:الف|[A-Ha-hА-За-зأابجده])'
/** Each sign with what stands before it; the first has brackets around it. */
const signs = [
  `[(（\\[【]\\s?(${digit}|${numeral}|[甲乙丙丁戊己])\\s?[)）\\]】][.:：、]?\\s*`,
  `(${numeral}|[甲乙丙丁戊己]|${digit})\\s?[)）]\\s*`,
  `(${numeral}|[甲乙丙丁戊己]|[１-９۱-۹١-٩१-९])\\s?[.．、]\\s*`,
  `([1-9])(?:．\\s*|[.:：]\\s+)`,
  `(${digit}|${letter})\\s?[-–/／]\\s*(?=[^\\s\\d-])`,
  '([1-9])\\ufe0f?\\u20e3\\s*',
  '([A-Hアイウエオカ])\\s+(?=\\S)'
].map((sign) => new RegExp(`^\\s*${sign}`, 'u'))

/** The label a text begins with. */
export function faintLabelOf(text: string): Label | undefined {
  for (const [sign, pattern] of signs.entries()) {
    const match = pattern.exec(text)
    const [whole, name] = match ?? []
    const place = name === undefined ? undefined : places.get(name)
    if (!whole || name === undefined || !place) continue
    const alphabet = firstFaint + sign * alphabets.length + place.alphabet
    return {name, index: place.index, alphabet, length: whole.length}
  }
  return undefined
}

export function isFaint({alphabet}: Label): boolean {
  return alphabet >= firstFaint
}

/** Where another label may stand on the line; a letter without a sign stands behind a wide blank. */
const between =
  /(?<=[\s。．；;])(?=[(（[【１-９۱-۹१-९]|[1-9][．\ufe0f\u20e3]|[A-H]-)|(?<=　|\s{2})(?=[A-Hア-カ]\s)/gu
const longestLabel = 12

/** The next label between the words of a line, from `from` on. */
export function faintLabelAt(
  text: string,
  from: number,
  before: Label | undefined
): PlacedLabel | undefined {
  return labelBetween(text, from, before, between, (at) => {
    return faintLabelOf(text.slice(at, at + longestLabel))
  })
}

/** Few paragraphs hold the first label of an alphabet. */
const opening =
  /(?:^|\n)\s{0,9}(?:[(（[【]?\s?(?:[1１۱١१iI甲]|الف)\s?(?:[)）\]】.．、:：/-]|\ufe0f?\u20e3)|(?:[AaАаأا]|الف)\s?[-–/]|[Aア]\s[^\n]{0,400}(?:\n\s{0,9}|　|\s\s)[Bイ]\s)/u

/** Whether a text may hold such options: a quick look, for most do not. */
export function mayHoldFaint(text: string): boolean {
  return opening.test(text) || /[\s　][(（][1１][)）]/u.test(text)
}
