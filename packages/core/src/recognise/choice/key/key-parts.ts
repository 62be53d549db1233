/**
 * Keys below a title that announces them, each with its number and why it is right.
 *
 *     ## Answers
 *
 *     ### Q1: **B. The hen**
 *     Hens lay nearly every day.
 */
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {remembered} from '../../../remembered.ts'
import {wordsOfScripts} from '../../asks/words-of-scripts.ts'
import {roleOf} from '../../file/role-of.ts'
import {lettersAt} from './key-letters.ts'
import {keyOf, namedLetters} from './key-of.ts'
import {answerCountIn, entriesOfText, type KeyEntry, titledEntry} from './key-entries.ts'
import {isStrongLine} from '../../text/is-strong-line.ts'
import {labelOf} from '../option/label-of.ts'
import {markOf} from '../stem/mark-of.ts'
import {countIn} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'
import {addAll} from '../../../add-all.ts'

/** A title says that answers follow. */
export function announces(title: string): boolean {
  return names(title) || roleOf(title) === 'answers'
}

const names = wordsOfScripts(
  /\b(?:answers?|answer\s?keys?|key|solutions?|explanations?|rationales?|gabarito|coment[aá]rios?\s+d[aeo]s?|respuestas?|respostas?|soluci[oó]n(?:es)?|l[oö]sung(?:en)?|antworten|r[eé]ponses?|corrig[eé]s?|risposte|soluzioni|odpowiedzi|jawaban|cevaplar|antwoorden)\b|đáp án/i,
  /ответы|відповіді|答案|解答|解析|正解|정답|해답|답안|解説|해설/i
)

/** The keys of a block with what is said of it: the units `from` to `to`. */
export interface KeyPart {
  from: number
  to: number
  entries: KeyEntry[]
}

/** Fewer may be prose that names a number and a letter. */
const fewestKeys = 2

/** Blocks that may stand between the title and the first key. */
const longestIntroduction = 4

/** The keys that titles announce, where nothing but keys follows. */
export function keyPartsOf(units: readonly Unit[]): KeyPart[] {
  const parts: KeyPart[] = []
  for (let at = 0; at < units.length;) {
    const depth = announcedAt(units[at])
    // *Answer 1* is the first of them.
    const from = depth !== undefined && entriesAt(units, at, at).length > 0 ? at : at + 1
    at++
    if (depth === undefined) continue
    const own = partsBelow(units, from, depth)
    if (own.flatMap(({entries}) => entries).length < fewestKeys) continue
    addAll(parts, own)
    at = own.at(-1)?.to ?? at
  }
  return parts
}

/** The level of a title that announces answers; one in strong letters is below all headings. */
function announcedAt(unit: Unit | undefined): number | undefined {
  if (unit?.type !== 'block' || !(unit.node.type === 'heading' || isStrongLine(unit.node)))
    return undefined
  const text = toString(unit.node)
  if (!announces(text) || titledEntry(text) !== undefined) return undefined
  if (unit.node.type === 'heading') return unit.node.depth
  return text.length <= longestTitle && !/[:：.]\s*\S/u.test(text) ? belowAll : undefined
}

const longestTitle = 60
const belowAll = 7

function partsBelow(units: readonly Unit[], from: number, depth: number): KeyPart[] {
  const parts: KeyPart[] = []
  let introduction = 0
  for (let at = from; at < units.length;) {
    const unit = units[at]
    const entries = entriesAt(units, at, from)
    if (entries.length > 0) {
      const to = endOf(units, at, from)
      parts.push({from: at, to, entries})
      at = to
      continue
    }
    if (unit?.type !== 'block' || (parts.length === 0 && ++introduction > longestIntroduction))
      break
    if (
      unit.node.type === 'heading' ? unit.node.depth <= depth : parts.length > 0 && !isRule(unit)
    ) {
      break
    }
    at++
  }
  return parts
}

/** The keys whose numbers and letters open the block at `at`, or stand right below its number. */
function entriesAt(units: readonly Unit[], at: number, from: number): KeyEntry[] {
  const unit = units[at]
  const next = units[at + 1]
  if (unit?.type !== 'block' || !isText(unit.node)) return []
  const text = toString(unit.node)
  const [first = '', ...others] = text.split('\n')
  const titled = entriesOfLine(first)
  if (titled.length > 0) return [...titled, ...others.flatMap(entriesOfLine)]
  const number =
    countIn(text.replace(tag, '')) ?? answerCountIn(text) ?? repeatedAt(units, at, from)
  const said = saidIn(next)
  if (said === undefined) return []
  if (number === undefined) return entryBelowWords(units, at, from, said)
  const letters = namedLetters(said)
  return letters.length > 0 ? [{number, letters}] : []
}

function saidIn(unit: Unit | undefined): string | undefined {
  if (unit?.type === 'list') return toString(unit.node.children[0] ?? unit.node)
  return unit?.type === 'block' && isText(unit.node) ? toString(unit.node) : undefined
}

/** *Q4: Halyards*, a title of the number of a question of above and other words, right over a key or with it. */
function entryBelowWords(
  units: readonly Unit[],
  at: number,
  from: number,
  said: string
): KeyEntry[] {
  const unit = units[at]
  if (unit?.type !== 'block' || unit.node.type !== 'heading') return []
  const text = toString(unit.node)
  const number = markOf(text)?.number
  if (number === undefined || (firstNumbers(units).get(number) ?? from) >= from) return []
  const ends = atEnd.exec(text)
  const {letters = []} = ends
    ? lettersAt(text, ends.index + 1)
    : (keyOf(said.split('\n', 1)[0] ?? '') ?? {})
  return letters.length > 0 ? [{number, letters}] : []
}

/** *Q4: Best is: B* */
const atEnd = /[:：]\s?[A-H](?:\s?(?:,|or|and|&|\/)\s?[A-H]){0,4}$/u

/** The first unit that each number of a question opens. */
const firstNumbers = remembered((units: readonly Unit[]) => {
  const numbers = new Map<number, number>()
  for (const [at, unit] of units.entries()) {
    if (unit.type !== 'block' || !isText(unit.node)) continue
    const text = toString(unit.node)
    const number = countIn(text) ?? markOf(text)?.number
    if (number !== undefined && !numbers.has(number)) numbers.set(number, at)
  }
  return numbers
})

/** The number of a question of above that stands once more over its answer. */
function repeatedAt(units: readonly Unit[], at: number, from: number): number | undefined {
  const unit = units[at]
  if (unit?.type !== 'block' || !(unit.node.type === 'heading' || isStrongLine(unit.node)))
    return undefined
  const text = toString(unit.node)
  const number = markOf(text)?.number
  const isAsked = number !== undefined && (firstLines(units).get(text) ?? from) < from
  return isAsked && !isLettered(units[at + 2]) && !goesOn(units[at + 1]) ? number : undefined
}

/** All options stand there again. */
function goesOn(unit: Unit | undefined): boolean {
  if (unit?.type !== 'block') return true
  const [, ...others] = toString(unit.node).split('\n')
  return others.some((line) => labelOf(line) !== undefined)
}

function isLettered(unit: Unit | undefined): boolean {
  return (
    unit?.type === 'block' &&
    isText(unit.node) &&
    labelOf(toString(unit.node)) !== undefined &&
    markOf(toString(unit.node)) === undefined
  )
}

/** The first unit that each line opens. */
const firstLines = remembered((units: readonly Unit[]) => {
  const lines = new Map<string, number>()
  for (const [at, unit] of units.entries()) {
    if (unit.type !== 'block' || !isText(unit.node)) continue
    const [line = ''] = toString(unit.node).split('\n', 1)
    if (!lines.has(line)) lines.set(line, at)
  }
  return lines
})

/** An anchor in a title: *<a id="a1"></a>1*. */
const tag = /<\/?a(?:\s[^<>]*)?>/giu

/** Several that count on, or one with what is said of it. */
function entriesOfLine(line: string): KeyEntry[] {
  const running = entriesOfText(line)
  const first = running[0]?.number ?? 0
  if (running.length > 1 && running.every(({number}, at) => number === first + at)) return running
  const titled = titledEntry(line)
  return titled ? [titled] : []
}

/** What is said of a key reaches to the next one, a rule or a heading of its level. */
function endOf(units: readonly Unit[], from: number, title: number): number {
  const first = units[from]
  const node = first?.type === 'block' ? first.node : undefined
  const depth = node?.type === 'heading' ? node.depth : 6
  let at = from + 1
  for (; at < units.length; at++) {
    const unit = units[at]
    if (unit?.type === 'list') {
      at = unit.end
      continue
    }
    if (unit?.type !== 'block') {
      if (unit?.type === 'details') continue
      break
    }
    if (isRule(unit) || (unit.node.type === 'heading' && unit.node.depth <= depth)) break
    if (entriesAt(units, at, title).length > 0) break
  }
  return at
}

function isRule(unit: Extract<Unit, {type: 'block'}>): boolean {
  return unit.node.type === 'thematicBreak'
}

function isText(node: Content): boolean {
  return node.type === 'heading' || node.type === 'paragraph'
}
