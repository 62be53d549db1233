/** Options on the lines of a paragraph, several on one line or each on its own. */
import {opensAnswer} from '../details/wrapper-of.ts'
import {type Line} from '../lines.ts'
import {maskedText} from '../masked-text.ts'
import {opensNextGap} from './gap-number.ts'
import {isChosen, keyOf, reasonLength} from './key-of.ts'
import {follows, type Label, labelAt, labelOf} from './label-of.ts'
import {behindMark, partOfLine} from './line-parts.ts'

/** An option as it stands: its label, where it begins, and its lines without the label. */
export interface LabelledLines {
  label: Label
  start: Line['position']['start']
  end: Line['position']['end']
  lines: Line[]
}

export interface OptionLines {
  /** Lines before the first option. */
  stem: Line[]
  options: LabelledLines[]
  /** Lines from the first one that gives the key or an explanation. */
  tail: Line[]
}

/** The options among lines, going on after `before`, or from the first label of an alphabet. */
export function optionLines(
  lines: readonly Line[],
  before: Label | undefined,
  source: string
): OptionLines {
  const found: OptionLines = {stem: [], options: [], tail: []}
  let last = before
  for (const [at, line] of lines.entries()) {
    if (found.tail.length > 0 || (found.options.length > 0 && endsOptions(line))) {
      found.tail.push(line)
      continue
    }
    const parts = split(line, last, nextLabels(lines, at), source)
    const whole = isInKey(parts) ? {head: line, options: []} : parts
    const key = whole.options.length > 1 ? keyIn(line, source) : undefined
    const {head, options} = key ? split(key.before, last, undefined, source) : whole
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

function endsOptions(line: Line): boolean {
  const text = maskedText(line.children)
  return (
    opensNextGap(text) ||
    keyOf(text) !== undefined ||
    reasonLength(text) > 0 ||
    isChosen(text) ||
    opensAnswer(text)
  )
}

/** The label that opens the next line that has one. */
function nextLabels(lines: readonly Line[], at: number): Label | undefined {
  const next = lines[at + 1]
  return next && lineLabelOf(maskedText(next.children))
}

/** A bullet that is too far out, or in, for Markdown to make an item of it. */
const bullet = /^\s*[-*+]\s+/u

/** The label that opens a line, also behind a bullet. */
function lineLabelOf(text: string): Label | undefined {
  const length = bullet.exec(text)?.[0].length ?? 0
  const label = labelOf(length > 0 ? text.slice(length) : text)
  return label && length > 0 ? {...label, length: label.length + length} : label
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
function split(
  line: Line,
  before: Label | undefined,
  next: Label | undefined,
  source: string
): Parts {
  const labels = labelsOf(maskedText(line.children), before, next)
  const [first] = labels
  if (!first) return {head: line, options: []}
  const options = labels.map(({at, label}, index): LabelledLines => {
    const end = labels[index + 1]?.at
    const whole = partOfLine(line, at, end, source)
    const content = behindMark(line, {from: at, length: label.length}, end, source)
    const {start, end: last} = whole?.position ?? line.position
    return {label, start, end: last, lines: content ? [content] : []}
  })
  return {head: first.at > 0 ? partOfLine(line, 0, first.at, source) : undefined, options}
}

interface Place {
  at: number
  label: Label
}

/** Labels that count up from `before`: at the start of the line, then between its words. */
function labelsOf(text: string, before: Label | undefined, next: Label | undefined): Place[] {
  const places: Place[] = []
  const opening = lineLabelOf(text)
  let last = before
  let from = 0
  if (opening && follows(opening, before)) {
    places.push({at: 0, label: opening})
    last = opening
    from = opening.length
  }
  for (;;) {
    const found = labelAt(text, from, last)
    if (!found || (next && last && follows(next, last))) break
    places.push(found)
    last = found.label
    from = found.at + found.label.length
  }
  if (places[0]?.at === 0) return places
  return places.length > 1 ? withoutNames(text, places) : []
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
