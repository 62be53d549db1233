/**
 * The cards of a fence: sides behind labels or keys (`Q:`, `front:`, `"front":`), parted by a line of equals
 * signs, or between `START` and `END`.
 */
import {linesIn} from '../details/point-in.ts'

/** Characters from `start` to `end` of the fence. */
export interface Stretch {
  start: number
  end: number
}

/** A card, or lines around cards; what stands between `start` and the next is of it. */
export interface FencedCard {
  start: number
  front?: Stretch
  back?: Stretch
}

const frontLabel = /^[ \t]*(?:- +)?(?:front|question|q|term)[ \t]*:[ \t]*(?:[|>][-+]?[ \t]*$)?/iu
const backLabel = /^[ \t]*(?:back|answer|a|definition)[ \t]*:[ \t]*(?:[|>][-+]?[ \t]*$)?/iu
/** What a tool is told beside the sides, and a list of it. */
const told =
  /^[ \t]*(?:- +)?(?:id|deck|tags?|title|note-?type|cards|hint|difficulty|extra)[ \t]*:/iu
const toldItem = /^[ \t]+-[ \t]+\S+[ \t]*$/u
const turn = /^={3,}[ \t]*$/u
const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/u
const opening = /^START[ \t]*$/u
const closing = /^END[ \t]*$/u
const kind = /^[A-Z][\w -]{0,40}$/u
const gap = /\{\{[^{}]+\}\}/u
const data = /^\s*(?:\{\s*"|\[\s*\{)/u
const keyed =
  /"(?:front|question|q|term)"\s*:\s*"((?:[^"\\]|\\.)*)"\s*,\s*"(?:back|answer|a|definition)"\s*:\s*"((?:[^"\\]|\\.)*)"/giu

/** What the fence holds, in order; `undefined` where it holds no card, or a front without a back. */
export function fencedCards(value: string): FencedCard[] | undefined {
  const cards = data.test(value) ? keyedCards(value) : linedCards(value)
  return cards?.some(({front}) => front) ? cards : undefined
}

/** The cards of JSON. */
function keyedCards(value: string): FencedCard[] {
  const cards = [...value.matchAll(keyed)].map(({index, 0: whole, 1: front = '', 2: back = ''}) => {
    const asked = index + whole.indexOf('"', whole.indexOf(':')) + 1
    const answered = index + whole.length - 1 - back.length
    return {
      start: index,
      front: {start: asked, end: asked + front.length},
      back: {start: answered, end: answered + back.length}
    }
  })
  return [{start: 0}, ...cards]
}

interface Line extends Stretch {
  text: string
}

interface Reading {
  cards: FencedCard[]
  /** The side that the next line goes on with. */
  open: Stretch | undefined
  /** The next line names the kind of a card. */
  isOpening: boolean
}

function linedCards(value: string): FencedCard[] | undefined {
  const lines = linesOf(value)
  const isTurned = lines.some(({text}) => turn.test(text))
  const head = isTurned ? lines.findIndex(({text}) => rule.test(text)) : -1
  const reading: Reading = {cards: [], open: undefined, isOpening: false}
  for (const [index, line] of lines.entries()) {
    if (index <= head) tell(reading, line)
    else if (!readLine(reading, line)) return undefined
  }
  const {cards} = reading
  const isWhole = cards.every(
    ({front, back}) => !front || back || gap.test(value.slice(front.start, front.end))
  )
  return isWhole ? cards.map((card) => bare(card, value)) : undefined
}

function linesOf(value: string): Line[] {
  return linesIn(value, 0, value.length).map(({from, to}) => {
    return {text: value.slice(from, to), start: from, end: to}
  })
}

/** Whether the line is read; a back needs a front. */
function readLine(reading: Reading, line: Line): boolean {
  const {text, start, end} = line
  if (text.trim() === '') return true
  if (opening.test(text) || closing.test(text) || rule.test(text) || told.test(text)) {
    tell(reading, line)
    reading.isOpening = opening.test(text)
    return true
  }
  const asked = frontLabel.exec(text)?.[0].length
  if (asked !== undefined) return ask(reading, start, {start: start + asked, end})
  if (turn.test(text)) return answer(reading, {start: end, end})
  const answered = backLabel.exec(text)?.[0].length
  if (answered !== undefined) return answer(reading, {start: start + answered, end})
  if (reading.isOpening && kind.test(text)) reading.isOpening = false
  else if (reading.open) reading.open.end = end
  else if (!toldItem.test(text)) return ask(reading, start, {start, end})
  return true
}

/** A line that is of no side. */
function tell(reading: Reading, {start}: Line): void {
  const last = reading.cards.at(-1)
  if (!last || last.front) reading.cards.push({start})
  reading.open = undefined
}

function ask(reading: Reading, start: number, front: Stretch): true {
  reading.cards.push({start, front})
  reading.open = front
  return true
}

function answer(reading: Reading, back: Stretch): boolean {
  const card = reading.cards.at(-1)
  if (!card?.front || card.back) return false
  card.back = back
  reading.open = back
  return true
}

/** The card without blanks and quotes around its sides: data has its values in quotes. */
function bare({start, front, back}: FencedCard, value: string): FencedCard {
  return {
    start,
    ...(front && {front: bareSide(front, value)}),
    ...(back && {back: bareSide(back, value)})
  }
}

function bareSide(side: Stretch, value: string): Stretch {
  const text = value.slice(side.start, side.end)
  const end = side.start + text.trimEnd().length
  const start = Math.min(end, side.start + text.length - text.trimStart().length)
  const isQuoted =
    end - start > 1 && /["']/u.test(value[start] ?? '') && value[start] === value[end - 1]
  return isQuoted ? {start: start + 1, end: end - 1} : {start, end}
}
