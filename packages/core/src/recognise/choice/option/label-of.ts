/** The label an option begins with: `A.` `b)` `(C)` `D:` `Ｅ、` `①` `2)` `가.`. */

export interface Label {
  /** As its author wrote it, without brackets and marks. */
  name: string
  /** Its place in its alphabet, from 0. */
  index: number
  /** Which alphabet it comes from; labels of one question share one. */
  alphabet: number
  /** How much of the text it takes, marks and blanks included. */
  length: number
  /** A sign before it calls the option right, or wrong: `✅ B)` `*b)`. */
  mark?: boolean
}

/** Alphabets that label options, each in order; the first are the surest. */
const alphabets = [
  ...['ABCDEFGHIJKL', 'abcdefghijkl', 'ＡＢＣＤＥＦＧＨ', 'ａｂｃｄｅｆｇｈ'],
  ...['АБВГДЕЖЗ', 'абвгдежз', 'أبجدهو', 'אבגדהו', 'アイウエオカ', 'ⒶⒷⒸⒹⒺⒻ'],
  ...['ΑΒΓΔΕΖ', 'αβγδεζ', 'कखगघङ', 'কখগঘঙ', 'กขคงจฉ', 'அஆஇஈஉ'],
  ...['აბგდევ', 'ԱԲԳԴԵԶ', 'աբգդեզ', 'അആഇഈ', 'కఖగఘ', 'ಕಖಗಘ', 'કખગઘ', 'កខគឃ'],
  ...['①②③④⑤⑥⑦⑧⑨⑩', 'ⓐⓑⓒⓓⓔⓕ', '❶❷❸❹❺❻', '⑴⑵⑶⑷⑸⑹', '가나다라마바', 'ㄱㄴㄷㄹㅁㅂ', '甲乙丙丁戊己']
]

/** Alphabets before this one letter options and little else; the others also number steps. */
const firstWeak = 24

const places = new Map<string, {index: number; alphabet: number}>()
for (const [alphabet, letters] of alphabets.entries()) {
  for (const [index, letter] of [...letters].entries()) places.set(letter, {index, alphabet})
}

// The first letter goes by its name in Persian, and without its sign elsewhere.
const first = places.get('أ')
for (const name of ['الف', 'ا']) if (first) places.set(name, first)

const symbol = `(?:الف|[${[...places.keys()].filter((name) => name.length === 1).join('')}])`
const good =
  '[*+]\\s?(?=[A-La-lА-за-з][.)])|✅|✔\\ufe0f?|✓|👉|[→➔➜⇒]|➡\\ufe0f?|[=-]>|:white_check_mark:|[(\\[]correct[)\\]](?=\\s?[A-L][.)])'
const bad = '❌|✗|✘|✖\\ufe0f?|:x:'
const word = '(?:option|choice|opci[oó]n|opção|alternativa)\\s+|(?:选项|選項|選択肢)\\s{0,3}'
const marked = new RegExp(
  `^\\s*(?:(?:(${good})|(?:${bad}))\\s*)?(?:${word})?(?:[(（\\[【]\\s*(${symbol})\\s*[)）\\]】](?!\\s{0,2}\\d{1,3}[.、．]\\D)[.:：、]?|(${symbol})\\s*(?:\\.(?!\\d+(?:\\.\\d+)*(?:\\s+\\p{L}|\\s*[-–—:]))|[)\\]:：、．。）】])|(${symbol})\\s+[-–—]\\s|([①-⑳❶-❿⑴-⒇Ⓐ-ⓩ]|[アイウエオカ](?=　)))(?!\\w+:)\\s*`,
  'iu'
)

/** A sign and no label. */
const signed = /^\s*(?:[*+:=-]|[(\[]correct|[✅✔✓👉→➔➜⇒➡❌✗✘✖])/iu

/** Most texts begin with a word, and no label does but *Option A* and the like. */
export function mayOpenWithLabel(text: string): boolean {
  return !opensWithWord(text) || /^(?:op|ch|al)/i.test(text)
}

/** The text begins with two plain letters. */
export function opensWithWord(text: string): boolean {
  return isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1))
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The label at the start of a text. */
export function labelOf(text: string): Label | undefined {
  if (!mayOpenWithLabel(text)) return undefined
  const match = marked.exec(text)
  const name = match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5]
  const place = name === undefined ? undefined : places.get(name)
  if (!match || name === undefined || !place) return undefined
  const mark = signed.test(text) ? match[1] !== undefined : undefined
  return {name, ...place, length: match[0].length, ...(mark !== undefined && {mark})}
}

const inline =
  /(?<=^|[\s。．；？)）、，])[(（[【]?\s{0,3}([A-La-lＡ-ＨА-За-з①-⑩⑴-⑹Α-Ζα-ζא-וأابجدهوアイウエオカक-ङক-ঙกขคงจฉஅ-உა-ვԱ-Զա-զഅ-ഈక-ఘಕ-ಘક-ઘក-ឃ가나다라마바甲乙丙丁戊]|الف)(?:\s{0,3}[.)\]:：、．）】]|(?<=[①-⑩⑴-⑹]))/gu

export interface PlacedLabel {
  at: number
  label: Label
}

/** The next label between the words of a line, from `from` on. */
export function labelAt(
  text: string,
  from: number,
  before: Label | undefined
): PlacedLabel | undefined {
  return labelBetween(text, from, before, inline, (at) => {
    const label = labelOf(text.slice(at, at + 40))
    return label && labels(text, at + label.length) ? label : undefined
  })
}

/**
 * The next label that goes on with the one before, from `from` on, at a place that the global pattern finds;
 * `read` tells what label stands there.
 */
export function labelBetween(
  text: string,
  from: number,
  before: Label | undefined,
  places: RegExp,
  read: (at: number) => Label | undefined
): PlacedLabel | undefined {
  places.lastIndex = from
  for (let match = places.exec(text); match; match = places.exec(text)) {
    const {0: found, index} = match
    // A pattern that only looks around would find the same place again.
    if (found === '') places.lastIndex = index + 1
    const label = index > 0 ? read(index) : undefined
    // Right behind a label stands an initial: *C. D. H. Lawrence*.
    if (label && follows(label, before) && /\S/u.test(text.slice(from, index))) {
      return {at: index, label}
    }
  }
  return undefined
}

/** The label at a place of an alphabet, where its author left it out. */
export function impliedLabel({alphabet}: Label, index: number): Label | undefined {
  const name = [...(alphabets[alphabet] ?? '')][index]
  return name === undefined ? undefined : {name, index, alphabet, length: 0}
}

/** Something stands behind a label, so it is not the last word of a sentence: *Go to room B.* */
function labels(text: string, end: number): boolean {
  return /\S/u.test(text.slice(end))
}

/** Where a bare letter or number stands in its alphabet. */
export function placeOfLetter(letter: string): number | undefined {
  return places.get(letter)?.index ?? (/^[1-9]$/.test(letter) ? Number(letter) - 1 : undefined)
}

/** The alphabet also numbers steps and remarks, so a list in it may be no options. */
export function isWeak({alphabet}: Label): boolean {
  return alphabet >= firstWeak
}

/** A capital letter, which numbers remarks less often than a small one. */
export function isCapital({alphabet}: Label): boolean {
  return alphabet === 0 || alphabet === 2
}

/** One label follows the other in the same alphabet. */
export function follows(label: Label, before: Label | undefined): boolean {
  if (!before) return label.index === 0
  return label.alphabet === before.alphabet && label.index === before.index + 1
}
