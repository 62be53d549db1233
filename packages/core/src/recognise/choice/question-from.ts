/** Judges what was read as a choice question: which options are right, and how sure it is one. */
import {toString} from 'mdast-util-to-string'
import type {Point} from 'unist'
import type {Answer, Content, Option, Rationale} from '../../ast.ts'
import {asksBy, endsInMark} from '../asks.ts'
import {answerFrom, promptFrom, type QuestionDraft, questionFrom, rationaleFrom} from '../draft.ts'
import {offsetOf, positionOf, span} from '../place.ts'
import {toOption} from './choice-option.ts'
import {withoutReasonLabel} from './key.ts'
import type {Choice} from './read-choices.ts'
import {byLetters, byWords} from './resolve-key.ts'
import {type Stem, stemFrom} from './stem.ts'
import type {Unit} from './units.ts'

/** What tells the right options of a question. */
export type Evidence = 'key' | 'boxes' | 'marks' | 'look' | 'unresolved' | 'none'

/** Shares of the choice questions of a file, by which a doubtful one is judged. */
export interface FileShares {
  /** Those that ask or are numbered. */
  asking: number
  /** Those of which something tells the right options. */
  known: number
  count: number
}

/** A choice with its stem, and which of its options are right. */
export interface Judged {
  choice: Choice
  stem: Stem
  evidence: Evidence
  correct: Array<boolean | null>
  asks: boolean
}

export function judge(choice: Choice, units: readonly Unit[], source: string): Judged | undefined {
  const stem = stemFrom(units, choice.place, choice.group, source)
  if (!stem) return undefined
  const isCounted = choice.place.number !== undefined && choice.place.anchor !== 'words'
  return {choice, stem, ...rightOf(choice), asks: isCounted || asks(stem.content)}
}

function rightOf({group, key}: Choice): Pick<Judged, 'evidence' | 'correct'> {
  const {options} = group
  const ticked = options.map((option) => option.ticked)
  const marked = options.map((option) => option.marked)
  const named = key && (byLetters(options, key.letters) ?? byWords(options, key.text))
  if (ticked.includes(true))
    return {evidence: 'boxes', correct: ticked.map((tick) => tick === true)}
  if (named) return {evidence: 'key', correct: named}
  if (marked.includes(true))
    return {evidence: 'marks', correct: marked.map((mark) => mark === true)}
  const look = options.map(({standsOut}) => standsOut)
  const none = options.map(() => null)
  if (key) return {evidence: 'unresolved', correct: none}
  const isTold = look.includes(true) && look.includes(false)
  return isTold ? {evidence: 'look', correct: look} : {evidence: 'none', correct: none}
}

const blank = /_{2,}|[（(]\s*[)）]|\.{4,}|…{2,}|\b(?:choose|select|pick)\b|选择|下列|以下/iu

/** The stem asks, has a gap to fill, or leads in. */
function asks(content: readonly Content[]): boolean {
  return content.some((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return false
    const text = toString(node).trim()
    const last = text.split(/(?<=[.!。])\s+/u).at(-1) ?? text
    return (
      asksBy(text) > 0.5 ||
      asksBy(last) > 0.5 ||
      endsInMark(text) ||
      blank.test(text) ||
      /[:：]$/u.test(text)
    )
  })
}

/** The question, or `undefined` when it is more likely a list of tasks or points. */
export function questionFromChoice(
  {choice, stem, evidence, correct, asks: asking}: Judged,
  shares: FileShares,
  end: Point,
  source: string
): QuestionDraft | undefined {
  const confidence = confidenceOf(choice, evidence, asking, shares)
  if (confidence === undefined) return undefined
  const {group, place} = choice
  const options = group.options.map((option, at) => toOption(option, correct[at] ?? null))
  const parts = [
    promptFrom(stem.content, {start: stem.start, end: stem.end}),
    ...options,
    ...backOf(choice, evidence, correct, source)
  ]
  const question = questionFrom(
    {form: 'choice', confidence, ...(place.number !== undefined && {ordinal: place.number})},
    parts
  )
  const {start} = question.position
  const last = question.position.end
  return {...question, position: {start, end: offsetOf(last) > offsetOf(end) ? last : end}}
}

function confidenceOf(
  {group, place}: Choice,
  evidence: Evidence,
  asking: boolean,
  shares: FileShares
): number | undefined {
  const isAmong = shares.count >= 3 && shares.asking * 3 >= shares.count * 2
  if (group.kind === 'box') {
    const hasLabels = group.options.every(({label}) => label !== undefined)
    if (evidence === 'none') {
      const isQuiz = place.number !== undefined || (isAmong && shares.known * 2 > shares.count)
      return asking && isQuiz ? 0.6 : undefined
    }
    if (asking) return shares.count >= 2 || place.number !== undefined || hasLabels ? 0.95 : 0.8
    return hasLabels || isAmong ? 0.85 : undefined
  }
  if (evidence === 'none' || evidence === 'look') {
    if (group.isWeak && evidence === 'none') return undefined
    if (asking) return evidence === 'look' ? 0.85 : 0.75
    return isAmong && shares.known * 2 > shares.count ? 0.6 : undefined
  }
  if (evidence === 'unresolved') return asking ? 0.85 : 0.6
  return asking ? 0.95 : 0.85
}

/** The answer where the key says more than letters, and why it is right. */
function backOf(
  {key, reason}: Choice,
  evidence: Evidence,
  correct: ReadonlyArray<boolean | null>,
  source: string
): Array<Answer | Rationale> {
  const back: Array<Answer | Rationale> = []
  const why = [...(key?.reason ?? []), ...reason]
  const [first] = key?.words ?? []
  const last = key?.words.at(-1)
  if (key && first && last) back.push(answerFrom(key.words, span(first, last)))
  const content = withoutReasonLabel(why.sort(byPlace), source)
  const [head] = content
  const tail = content.at(-1)
  if (head && tail && (evidence || correct)) back.push(rationaleFrom(content, span(head, tail)))
  return back
}

function byPlace(left: Content, right: Content): number {
  return offsetOf(positionOf(left).start) - offsetOf(positionOf(right).start)
}

/** Options that are known. */
export function isKnown({evidence}: Judged): boolean {
  return evidence !== 'none' && evidence !== 'unresolved'
}

export type {Option}
