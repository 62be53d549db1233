/** Words → stems, so that *scales*, *scaling* and *scaled* are one term. */

/** Makes one stem of the forms of a lower-case word. */
export type Stem = (word: string) => string

const vowel = /[aeiouy]/
/** A syllable that is more than a beginning: vowels, then a consonant. */
const measure = /[aeiouy]+[^aeiouy]/

/** Endings that make one word class of another, longest first, with what is left of them. */
const derived: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:isation|ization)s?$/, 'iz'],
  [/(?:ational|ation|ator|ative)s?$/, ''],
  [/(?:ability|ibility|abilities)$/, ''],
  [/(?:fulness|ousness|iveness)$/, ''],
  [/(?:ments?|ement|ness|ity|ities)$/, ''],
  [/(?:able|ible|ably|ibly)$/, ''],
  [/(?:ically|ical|ics?)$/, 'ic'],
  [/(?:ances?|ences?|ancy|ency|ants?|ents?)$/, ''],
  [/(?:ions?|ive|ors?|ers?)$/, ''],
  [/(?:ally|ly|al)$/, ''],
  [/(?:ises?|ised|ising)$/, 'iz'],
  [/(?:ate|iz|ize)$/, '']
]

/** English: inflections first, then one derivation, where enough of the word is left. */
export const stemEnglish: Stem = (word) => {
  if (word.length < 4) return word.length === 3 ? word : word
  const base = uninflected(word)
  for (const [ending, rest] of derived) {
    const found = ending.exec(base)
    if (!found) continue
    const left = base.slice(0, found.index)
    if (left.length < 3 || !measure.test(left)) continue
    return trimmed(left + rest)
  }
  return trimmed(base)
}

function uninflected(word: string): string {
  let base = word
  if (/(?:ss|x|ch|sh|z)es$/.test(base)) base = base.slice(0, -2)
  else if (/ies$/.test(base) && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (/[^su]s$/.test(base) && !/(?:is)$/.test(base)) base = base.slice(0, -1)
  const found = /(?:ed|ing)$/.exec(base)
  if (!found) return base
  const left = base.slice(0, found.index)
  return left.length > 2 && vowel.test(left) ? left : base
}

/** Final `e`, `y` and doubled consonants differ between the forms of a word. */
function trimmed(base: string): string {
  let left = base
  if (left.length > 3 && /[ei]$/.test(left)) left = left.slice(0, -1)
  if (left.length > 3 && /y$/.test(left)) left = left.slice(0, -1)
  if (left.length > 3 && /([bdfgklmnprt])\1$/.test(left)) left = left.slice(0, -1)
  return left
}

/** German: the endings of cases, numbers and persons, and the umlaut. */
export const stemGerman: Stem = (word) => {
  const plain = word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss')
  if (plain.length < 5) return plain
  const found = /(?:ungen|ung|lich|isch|heit|keit|erin|ern|em|en|er|es|et|st|e|n|s|t)$/.exec(plain)
  return found && found.index > 3 ? plain.slice(0, found.index) : plain
}

/** Any other language: the word as it is. */
export const stemNone: Stem = (word) => word
