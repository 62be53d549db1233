/** Options on the lines of a paragraph, several on one line or each on its own. */
import {type Line, paragraphOf} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {keyOf} from '../key/key-of.ts'
import {countsInAnswer} from './counts-in-answer.ts'
import {endsOptions} from './ends-options.ts'
import {isStrongLabel} from './dressed-label.ts'
import {gluedLabels} from './glued-labels.ts'
import {follows, isWeak, type Label, labelOf} from './label-of.ts'
import {lostLabel} from './lost-label.ts'
import {faint, firstLine, lineLabelOf, nextLabels, plain, type Reader} from './line-labels.ts'
import {behindMark, partOfLine} from './line-parts.ts'
import {unwrapped} from './verdict-marks.ts'

/** An option as it stands: its label, where it begins, and its lines without the label. */
export interface LabelledLines {
  label: Label
  start: Line['position']['start']
  end: Line['position']['end']
  lines: Line[]
  /** It is coloured or marked as a whole, its label with it. */
  standsOut: boolean
  /** Its label alone is strong. */
  isStrong: boolean
}

export interface OptionLines {
  /** Lines before the first option. */
  stem: Line[]
  options: LabelledLines[]
  /** Lines from the first one that gives the key or an explanation. */
  tail: Line[]
}

/** What a line may go on from, and what the next one opens with. */
interface Row {
  before: Label | undefined
  next: Label | undefined
  reader: Reader
}

/** The options among lines, going on after `before`, or from the first label of an alphabet. */
export function optionLines(
  lines: readonly Line[],
  before: Label | undefined,
  source: string,
  areFaint = false
): OptionLines {
  const reader = areFaint ? faint : plain
  const found: OptionLines = {stem: [], options: [], tail: []}
  const first = before ? 0 : areFaint ? firstLine(lines) : countsStem(lines) ? 1 : 0
  let last = before
  for (const [at, written] of lines.entries()) {
    if (at < first) found.stem.push(written)
    if (at < first) continue
    const mayEnd = found.tail.length === 0 && found.options.length > 0
    if (found.tail.length > 0 || (mayEnd && endsOptions(written, lines[at + 1], last))) {
      found.tail.push(written)
      continue
    }
    const line = bareLine(written, source)
    const parts = split(line, {before: last, next: nextLabels(lines, at, reader), reader}, source)
    const isTold = isInKey(parts) || countsInAnswer(found, parts.head)
    const whole = isTold ? {head: written, options: []} : asWritten(parts, line, written)
    const key = whole.options.length > 1 ? keyIn(line, source) : undefined
    const row = {before: last, next: undefined, reader}
    const {head, options} = key ? split(key.before, row, source) : whole
    if (head) {
      const current = found.options.at(-1)
      if (current) {
        current.lines.push(head)
        current.end = head.position.end
      } else found.stem.push(head)
    }
    found.options.push(...options)
    last = options.at(-1)?.label ?? last
    if (key) found.tail.push(key.line)
  }
  return found
}

/** A circled number may count the question whose letters stand below it: *① Which one floats?* */
function countsStem([first, second]: readonly Line[]): boolean {
  const [count, label] = [first, second].map((line) => line && lineLabelOf(line, plain))
  return (
    count !== undefined && isWeak(count) && label?.index === 0 && label.alphabet !== count.alphabet
  )
}

/** The line without what colours or marks it as a whole, where a label stands within. */
function bareLine(line: Line, source: string): Line {
  if (!opensMarked(line)) return line
  const {children, position} = unwrapped(paragraphOf(line), source) ?? {}
  const isLabelled = children && labelOf(maskedText(children))
  return isLabelled && position ? {children, position} : line
}

/** Emphasis holds its label as text does; tags and signs stand before it. */
function opensMarked({children: [first]}: Line): boolean {
  return first?.type === 'html' || (first?.type === 'text' && first.value.startsWith('=='))
}

/** The only option of a line that is marked as a whole stands where the line does. */
function asWritten(parts: Parts, line: Line, {position: {start, end}}: Line): Parts {
  const [only, ...others] = parts.options
  if (!only || others.length > 0 || parts.head || line.position.start === start) return parts
  return {head: undefined, options: [{...only, start, end, standsOut: true}]}
}

/** Characters at the end of a line that a key may take. */
const longestKey = 60

/** The key at the end of a line of options, and what stands before it. */
function keyIn(line: Line, source: string): {before: Line; line: Line} | undefined {
  const text = maskedText(line.children)
  for (const {index} of text.matchAll(/\s(?=\p{L})/gu)) {
    if (index < text.length - longestKey) continue
    const found = keyOf(text.slice(index))
    if (!found || found.letters.length === 0 || /\p{L}/u.test(text.slice(index + found.end))) {
      continue
    }
    const before = partOfLine(line, 0, index, source)
    const own = partOfLine(line, index, undefined, source)
    return before && own && {before, line: own}
  }
  return undefined
}

/** Letters behind a label for keys: *Answers: 1. B, 2. A, 3. B*. */
function isInKey({head, options}: Parts): boolean {
  return options.length > 0 && head !== undefined && keyOf(maskedText(head.children)) !== undefined
}

interface Parts {
  head: Line | undefined
  options: LabelledLines[]
}

/** What stands before the first label of a line, and the option of each label. */
function split(line: Line, row: Row, source: string): Parts {
  const labels = labelsOf(line, row)
  const [first] = labels
  if (!first) return {head: line, options: []}
  const signs = signsBetween(maskedText(line.children), labels)
  const options = labels.map(({at, label}, index): LabelledLines => {
    const end = labels[index + 1]?.at
    const whole = partOfLine(line, at, end, source)
    const to = end === undefined ? undefined : end - (signs[index] ?? 0)
    const content = behindMark(line, {from: at, length: label.length}, to, source)
    const {start, end: last} = whole?.position ?? line.position
    const isStrong = isStrongLabel(line.children, at, at + label.length)
    return {
      label,
      start,
      end: last,
      lines: content ? [content] : [],
      standsOut: false,
      isStrong
    }
  })
  return {head: first.at > 0 ? partOfLine(line, 0, first.at, source) : undefined, options}
}

/** What parts options on a line: *A. Cow · B. Hen · C. Frog*. */
const between = /(?:\s[·•∙|/—–-]|[;；,，])\s*$/u
const longestSign = 8

/** How many characters before each label but the first part it from the option before: the same sign each time, or none. */
function signsBetween(text: string, labels: readonly Place[]): number[] {
  const ends = labels
    .slice(1)
    .map(({at}) => between.exec(text.slice(Math.max(0, at - longestSign), at))?.[0] ?? '')
  return new Set(ends.map((end) => end.trim())).size === 1
    ? ends.map(({length}) => length)
    : ends.map(() => 0)
}

interface Place {
  at: number
  label: Label
}

/** How many words that look like a first label are stepped over. */
const mostLone = 3

/** Labels that count up from `before`: at the start of the line, then between its words. */
function labelsOf(line: Line, row: Row): Place[] {
  const {before, next, reader} = row
  const text = maskedText(line.children)
  const opening = lineLabelOf(line, reader) ?? lostLabel(text, before, next)
  const isOpen = opening !== undefined && follows(opening, before)
  let places = isOpen
    ? [{at: 0, label: opening}, ...labelsFrom(text, opening.length, opening, row)]
    : labelsFrom(text, 0, before, row)
  // *Yeast is a: A) plant B) fungus*: a word before the first label may look like one.
  for (let left = mostLone; left > 0 && places.length === 1 && !isOpen; left--) {
    places = labelsFrom(text, (places[0]?.at ?? 0) + 1, before, row)
  }
  const end = places.at(-1)
  if (isOpen && end) {
    const goesOn = next !== undefined && follows(next, end.label)
    return goesOn ? places : [...places, ...gluedLabels(text, places.length, end)]
  }
  return places.length > 1 ? withoutNames(text, places) : []
}

/** Labels that count up between the words of a text, up to the one that opens the next line. */
function labelsFrom(
  text: string,
  start: number,
  before: Label | undefined,
  {next, reader}: Row
): Place[] {
  const places: Place[] = []
  let last = before
  for (let from = start; ;) {
    const found = reader.labelAt(text, from, last)
    if (!found || (next && last && follows(next, last))) return places
    places.push(found)
    last = found.label
    from = found.at + found.label.length
  }
}

/** One word before both letters tells two of its kind apart, *from room A. To room B.*, or announces an option. */
function withoutNames(text: string, places: readonly Place[]): Place[] {
  const [word, second] = places.map(({at}) => wordBefore(text, at))
  if (word === undefined || word !== second) return [...places]
  if (!announces.has(word)) return []
  return places.map(({at, label}) => {
    const length = wordBefore(text, at) === word ? word.length + 1 : 0
    return {at: at - length, label: {...label, length: label.length + length}}
  })
}

/** Words for *option*, which name nothing. */
const announces = new Set(
  'option choice answer alternative opción opcion respuesta opção resposta alternativa réponse choix antwort möglichkeit opzione risposta вариант ответ optie antwoord opcja odpowiedź'.split(
    ' '
  )
)

function wordBefore(text: string, at: number): string | undefined {
  return /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[1]?.toLowerCase()
}

const longestWord = 30
