/**
 * Questions with their answer on the same line: behind an arrow, in strong words, or hidden.
 *
 *     - What moves the sea? → The moon
 *     - What moves the moon? >!The earth!<
 */
import type {PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import type {Line} from '../text/lines.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

export interface AnsweredLine {
  /** What asks, as content and as a line. */
  content: PhrasingContent[]
  line: Line
  /** What answers. */
  rest: Line
}

export function answeredLine(line: Line, source: string): AnsweredLine | undefined {
  return arrowOf(line, source) ?? hiddenOf(line, source) ?? strongBehind(line, source)
}

/** A spoiler, as forums have them, behind what asks or leaves a gap. */
const spoiler = /^(.{3,200}[?？.。_:：])\s*(?:>!\s?([^!<>]+?)\s?!<|\|\|\s?([^|]+?)\s?\|\|)\s*$/u
const hidden =
  /^<span\b[^<>]*(?:color\s?:\s?(?:white|transparent|#fff(?:fff)?)\b|class\s?=\s?["']?(?:spoiler|hidden|answer)\b)[^<>]*>$/iu

function hiddenOf(line: Line, source: string): AnsweredLine | undefined {
  const inTag = inHiddenTag(line, source)
  if (inTag || !line.children.some(mayHide)) return inTag
  const text = textOfAll(line.children, '')
  const [whole, asked = '', first, second] = spoiler.exec(text) ?? []
  const said = first ?? second
  if (whole === undefined || said === undefined) return undefined
  const from = text.indexOf(said, asked.length)
  const before = partOfLine(line, 0, asked.length, source)
  const rest = partOfLine(line, from, from + said.length, source)
  return before && rest && {content: before.children, line: before, rest}
}

function mayHide(node: PhrasingContent): boolean {
  return node.type === 'text' && /!<|\|\|/.test(node.value)
}

function inHiddenTag({children}: Line, source: string): AnsweredLine | undefined {
  const last = children.at(-1)
  if (last?.type !== 'html' || last.value.toLowerCase() !== '</span>') return undefined
  const at = children.findIndex(({type}) => type === 'html')
  const tag = children[at]
  if (tag?.type !== 'html' || !hidden.test(tag.value)) return undefined
  const asked = trim(children.slice(0, at), source)
  const said = trim(children.slice(at + 1, -1), source)
  const [[first, end], [opening, closing]] = [
    [asked[0], asked.at(-1)],
    [said[0], said.at(-1)]
  ]
  if (!first || !end || !opening || !closing) return undefined
  return {
    content: asked,
    line: {children: asked, position: span(first, end)},
    rest: {children: said, position: span(tag, last)}
  }
}

/** A question in plain words with its answer in strong ones on the same line. */
function strongBehind(line: Line, source: string): AnsweredLine | undefined {
  const last = line.children.at(-1)
  if (last?.type !== 'strong' || line.children.length < 2) return undefined
  const asked = trim(line.children.slice(0, -1), source)
  const [first, end] = [asked[0], asked.at(-1)]
  if (!first || !end || !endsInMark(textOfAll(asked, ''))) return undefined
  const text = toString(last)
  if (!/\p{L}|\p{N}/u.test(text) || tag.test(text) || endsInMark(text)) return undefined
  return {
    content: asked,
    line: {children: asked, position: span(first, end)},
    rest: {children: [last], position: positionOf(last)}
  }
}

/** What a question is worth, how hard it is, or what is said in brackets. */
const tag =
  /^\s*(?:[([{【（]|\d+\s?(?:points?|marks?|pts?)\b|(?:easy|medium|hard|difficult|important|hint|bonus)\b\P{L}*$)/iu

/** What asks, up to an arrow. */
const beforeArrow =
  /^[^?？؟]{3,200}(?:[?？؟]|(?<=\p{sc=Greek}[»”"]?);)(?:["”」』]|[\s\u00a0\u202f]?»)?(?=\s?(?:→|➜|➡|=>|[-–—]{1,2}>)|\s(?:[-–—]{1,2}|=)\s\S)/u
const quote = /["”»」』]/
/** The same in scripts that often leave the mark out. */
const unmarked = /^[^?？؟]{3,100}?(?=\s?(?:→|➜|➡|=>|[-–—]{1,2}>)|\s(?:[-–—]{1,2}|=)\s\S|——)/u
const eastern = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const arrow = /^\s?(?:→|➜|➡|=>|=|[-–—]{1,2}>?)\ufe0f?\s*/u

/** A question with its answer behind an arrow or a dash: *What moves the sea? → The moon*. */
function arrowOf(line: Line, source: string): AnsweredLine | undefined {
  if (!line.children.some(mayHoldArrow)) return undefined
  const text = textOfAll(line.children, '')
  const asked = markedLength(text) ?? unmarkedLength(text)
  if (asked === undefined || endsInMark(text)) return undefined
  const sign = arrow.exec(text.slice(asked))?.[0].length ?? 0
  const before = partOfLine(line, 0, asked, source)
  const behind = partOfLine(line, asked + sign, undefined, source)
  return before && behind && {content: before.children, line: before, rest: behind}
}

/** Characters of what asks by a mark, up to an arrow; what is quoted is put to somebody, and no rule. */
function markedLength(text: string): number | undefined {
  const [asked] = beforeArrow.exec(text) ?? []
  if (asked === undefined) return undefined
  const isQuoted = quote.test(asked.at(-1) ?? '')
  const isSure = asked.endsWith(';') || asksBy(isQuoted ? asked : text) >= 0.7
  return isSure ? asked.length : undefined
}

/** Characters of what asks in words alone, up to an arrow. */
function unmarkedLength(text: string): number | undefined {
  const [asked] = eastern.test(text) ? (unmarked.exec(text) ?? []) : []
  return asked !== undefined && asksBy(asked) >= 0.9 ? asked.length : undefined
}

function mayHoldArrow(node: PhrasingContent): boolean {
  return node.type === 'text' && /[→➜➡]|[-=–—]>|[?？؟;\u0e00-\uffff]\s?[-–—=]/u.test(node.value)
}
