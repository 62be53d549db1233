/**
 * A statement to call true or false, with the verdict at its end or in front of it.
 *
 *     4. Whales are fish. (F)
 *     5. T - Bats are mammals.
 */
import type {ListItem, Paragraph} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'
import {answerFrom, promptFrom, type QuestionDraft, questionFrom, rationaleFrom} from '../draft.ts'
import {paragraphOf} from '../text/lines.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf, span} from '../text/place.ts'
import {partOfLine} from './option/line-parts.ts'
import {firstOf} from './option/option-items.ts'
import {isVerdict, verdictOpening} from './option/verdict-sign.ts'

/** Where the statement and its verdict stand in the text of their paragraph. */
export interface Judgement {
  first: Paragraph
  said: {from: number; to: number}
  verdict: {from: number; to: number}
  word: string
}

/** Characters at the end of a text in which a verdict may stand. */
const tail = 32

const inBrackets =
  /[(（[【]\s{0,4}([^\s()（）[\]【】]{1,12}(?: [^\s()（）[\]【】]{1,8})?)\s{0,4}[)）\]】][\s.。]{0,4}$/u
const signed =
  /(?:\s[-–—]{1,2}|[:：=→⇒]|[=-]>)\s{0,3}([^\s.。:：-]{1,12}(?: \p{L}{1,6})?)\s{0,3}[.。]?\s{0,3}$/u
const behindSentence = /(?<=[.!?。！？।۔]\s{0,3})([^\s.。]{1,12})\s{0,3}[.。]?\s{0,3}$/u
const inFront = [
  /^\s{0,3}[(（[【]\s{0,4}([^\s()（）[\]【】]{1,12})\s{0,4}[)）\]】]\s{0,4}/u,
  /^\s{0,3}([^\s:：–—-]{1,12}(?: \p{L}{1,6})?)\s{0,3}(?:[:：]|\s[-–—])\s{0,4}/u,
  /^\s{0,3}([TFVR√×✓✔✅✗✘❌○])\ufe0f?\s{1,4}(?=\p{Lu})/u
]

/** `isTold`: a title says that verdicts follow, so that less than brackets may hold one. */
export function judgementIn(item: ListItem, isTold: boolean): Judgement | undefined {
  const first = firstOf(item)
  if (!first) return undefined
  const text = maskedText(first.children)
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  const last = first.children.at(-1)
  const isStrong = last?.type === 'strong'
  const match =
    inBrackets.exec(end) ??
    (isTold ? signed.exec(end) : null) ??
    (isTold || isStrong ? behindSentence.exec(end) : null)
  const word = match?.[1] ?? ''
  if (match && mayJudge(word, isTold)) {
    const at = from + match.index + match[0].indexOf(word)
    const said = {from: 0, to: from + match.index}
    return {first, said, verdict: {from: at, to: at + word.length}, word}
  }
  const remark = isTold ? remarkIn(text) : undefined
  if (remark) return {first, ...remark}
  const strong = isTold && isStrong ? toString(last).trim() : ''
  const said = strong ? text.lastIndexOf(strong) : 0
  if (said > 0 && isVerdict(strong)) {
    const verdict = {from: said, to: said + strong.length}
    return {first, said: {from: 0, to: said}, verdict, word: strong}
  }
  for (const pattern of isTold ? inFront : []) {
    const [whole = '', front = ''] = pattern.exec(text) ?? []
    if (!mayJudge(front, isTold)) continue
    const at = whole.indexOf(front)
    const said = {from: whole.length, to: text.length}
    return {first, said, verdict: {from: at, to: at + front.length}, word: front}
  }
  return undefined
}

/** A verdict in brackets with what is said of it: *(False — it is a star)*. */
function remarkIn(text: string): Omit<Judgement, 'first'> | undefined {
  const end = /[)）]\W{0,4}$/u.exec(text.slice(-longestEnd))
  const close = end ? Math.max(text.lastIndexOf(')'), text.lastIndexOf('）')) : -1
  const from = close > 0 ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : -1
  const word = from > 0 ? text.slice(from + 1, close) : ''
  if (verdictOpening(word) === undefined) return undefined
  return {said: {from: 0, to: from}, verdict: {from: from + 1, to: close}, word}
}

/** A bracket and what may stand behind it. */
const longestEnd = 6

/** In brackets, these are hardly anything else. */
const sure = caseless(
  '^(?:T|F|true|false|[√×✓✗✔○对错對錯]|正确|错误|正確|錯誤|صح|خطأ|صحيحة?|خاطئة?|vrai|faux|vero|falso|verdader[oa]|verdadeir[oa]|fals[oa]|wahr|falsch|prawda|fałsz|doğru|yanlış|верно|неверно|правда|ложь|неправда)$'
)

function mayJudge(word: string, isTold: boolean): boolean {
  return isTold ? isVerdict(word) || /^[\p{Lu}\p{Lo}]$/u.test(word) : sure.test(word)
}

/** The question that an item with a verdict is. */
export function judgementFrom(item: ListItem, source: string): QuestionDraft | undefined {
  const judged = judgementIn(item, false)
  return judged && draftOf(item, judged, source)
}

export function draftOf(
  item: ListItem,
  {first, said, verdict}: Judgement,
  source: string
): QuestionDraft | undefined {
  const statement = partOfLine(first, said.from, said.to, source)
  const answer = partOfLine(first, verdict.from, verdict.to, source)
  if (!statement || !answer) return undefined
  const [below, ...more] = item.children.slice(1)
  const {start} = positionOf(item)
  const why = below ? [below, ...more] : []
  const isInFront = verdict.from < said.from
  const {end} = positionOf(first)
  const asked = isInFront
    ? {start: statement.position.start, end}
    : {start, end: statement.position.end}
  const told = isInFront ? {start, end: answer.position.end} : {start: answer.position.start, end}
  return questionFrom({form: 'open', confidence: 0.85}, [
    promptFrom([paragraphOf(statement)], asked),
    answerFrom([paragraphOf(answer)], told),
    ...(below ? [rationaleFrom(why, span(below, more.at(-1) ?? below))] : [])
  ])
}
