/** What an item asks and what its first block says below that: an answer may stand on the next lines, or behind a sign. */
import type {ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {partedAtMark} from './answer-behind-mark.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {paragraphsFrom} from '../draft.ts'
import {answerIn, headOf, type ItemHead, titlesRest} from '../list/list-head.ts'
import {type Line, paragraphOf} from '../text/lines.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {opensAnswer} from '../label/without-answer-label.ts'

export function itemPrompt(
  first: RootContent,
  item: ListItem,
  {isInline, source}: {isInline?: boolean; source: string}
): {prompt: RootContent; rest: RootContent[]} {
  const head = headOf(item, source)
  if (head && titlesRest(item, head)) return {prompt: first, rest: []}
  const parted = isInline ? partedAtMark(first, source) : undefined
  if (parted) return {prompt: parted.prompt, rest: [parted.answer]}
  if (!head) return {prompt: first, rest: []}
  const [content] = paragraphsFrom(head.content)
  if (!content) return {prompt: first, rest: []}
  if (head.kind === 'heading') return {prompt: content, rest: []}
  const [next] = head.rest
  const mayEnd =
    endsInMark(head.text) ||
    head.kind === 'strong' ||
    (head.asks >= 0.7 && (head.line.isHard === true || isBeside(head, next)))
  const isSplit =
    (next && (opensAnswer(next.children) || isToldBelow(head, next))) ||
    (mayEnd && !head.rest.some((line) => endsInMark(toString(paragraphOf(line)))))
  const answer = answerIn(head.rest)
  if (answer !== -1) return splitAt(head, answer, content, source)
  if (head.rest.length === 0) return {prompt: head.kind === 'strong' ? content : first, rest: []}
  return isSplit ? {prompt: content, rest: head.rest.map(paragraphOf)} : {prompt: first, rest: []}
}

/** A sign on the same line parts the answer from what asks. */
function isBeside({line}: ItemHead, next: Line | undefined): boolean {
  return next?.position.start.line === line.position.end.line
}

/** A task ends its sentence, or a line of Chinese or Japanese, which nobody wraps, and the next line begins another. */
function isToldBelow({kind, asks, text}: ItemHead, next: Line): boolean {
  if (kind !== 'plain' || asks < 0.9 || !ended.test(text)) return false
  const below = toString(paragraphOf(next))
  return !/^\s*\p{Ll}/u.test(below) && asksBy(below) === 0
}

const ended = /[.。\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s*$/u

/** The question down to the line that answers it. */
function splitAt(
  {kind, line, rest}: ItemHead,
  answer: number,
  content: RootContent,
  source: string
): {prompt: RootContent; rest: RootContent[]} {
  const more = rest.slice(0, answer)
  const isStrong = kind === 'strong' && more.length === 0
  const prompt = isStrong ? content : linesAsParagraph([line, ...more], source)
  return {prompt, rest: rest.slice(answer).map(paragraphOf)}
}
