/**
 * A file that is one question: its first heading says so, and all below what it asks answers it.
 *
 *     ### Question
 *     What makes the tides?
 *
 *     ### Answer
 *     ### 1. What pulls
 *     The moon, and the sun beside it.
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {isOptionsTitle} from '../choice/stem/stem-titles.ts'
import {withoutChrome} from '../chrome.ts'
import {answerFrom, promptFrom, questionFrom} from '../draft.ts'
import {announces} from '../file/announces.ts'
import {roleOf} from '../file/role-of.ts'
import {leadsAway} from '../file/title-kinds.ts'
import {titleOf} from '../file/topics.ts'
import {span} from '../text/place.ts'
import {mostOf} from '../../most-of.ts'
import {endsPart} from '../text/ends-part.ts'
import {titlesOneQuestion} from './titles-one-question.ts'

/** The question that begins with the block at `at`, right below the only heading that announces one. */
export function loneQuestion(blocks: readonly RootContent[], at: number): Recognised | undefined {
  const found = loneIn(blocks)
  if (found?.at !== at) return undefined
  const {confidence, from, to} = found
  const asked = unquoted(found.asked)
  const [first, last] = [asked[0], asked.at(-1)]
  const {content, asides} = withoutChrome(blocks.slice(from, to))
  const [opening, closing] = [content[0], content.at(-1)]
  if (!first || !last || !opening || !closing) return undefined
  const question = questionFrom({form: 'open', confidence}, [
    promptFrom([...asked], span(first, last)),
    answerFrom(content, span(opening, closing))
  ])
  return {entries: [question, ...asides], used: to - at}
}

/** What a quote holds, where it is all that is asked. */
function unquoted(asked: readonly RootContent[]): readonly RootContent[] {
  const [only, ...others] = asked
  return only?.type === 'blockquote' && others.length === 0 ? only.children : asked
}

interface Lone {
  at: number
  asked: readonly RootContent[]
  confidence: number
  from: number
  to: number
}

const loneIn = remembered((blocks: readonly RootContent[]): Lone | undefined => {
  const title = onlyTitle(blocks)
  const turn = title && blocks.findIndex((block, at) => at > title.at && endsPart(block))
  if (!title || !turn || turn === -1) return undefined
  const asked = blocks.slice(title.at + 1, turn)
  const below = blocks.findIndex((block, at) => at >= turn && block.type !== 'thematicBreak')
  const answer = blocks[below]
  if (!isText(asked, title) || !answer) return undefined
  const role = answer.type === 'heading' ? roleOf(titleOf(answer)) : undefined
  if (role === 'notes') return undefined
  const isNamed = role === 'answers'
  const isOther = !isNamed && holdsOthers(blocks.slice(below))
  const confidence = isOther ? 0 : sureOf(asked, isNamed, title)
  const level = isNamed && answer.type === 'heading' ? answer.depth : 0
  const end = blocks.findIndex((block, at) => {
    return at > below && (endsAnswer(block, title) || asksOn(blocks, at, level))
  })
  const to = end === -1 ? blocks.length : end
  return confidence > 0
    ? {at: title.at + 1, asked, confidence, from: isNamed ? below + 1 : below, to}
    : undefined
})

function sureOf(asked: readonly RootContent[], isNamed: boolean, {isOne}: Title): number {
  const asks = mostOf(asked.map((block) => asksBy(toString(block))))
  if (asks >= 0.7) return isNamed ? 0.9 : 0.75
  if (isNamed && asks >= 0.5) return 0.75
  return isOne ? 0.6 : 0
}

/** Headings that ask are questions of their own, and options make it a choice. */
function holdsOthers(below: readonly RootContent[]): boolean {
  const titles = below.flatMap((block) => (block.type === 'heading' ? [block] : []))
  if (titles.some((title) => isOptionsTitle(title) || announces(titleOf(title)))) return true
  const asking = titles.filter((title) => asksBy(toString(title)) >= 0.9)
  return asking.length * 2 >= titles.length && titles.length > 0
}

interface Title {
  at: number
  /** What stands above this level is no part of its answer; 0 where it opens the file. */
  depth: number
  /** It announces one question, and not several. */
  isOne: boolean
}

/** The heading that opens the file, or stands right below its title, where no other one announces questions. */
function onlyTitle(blocks: readonly RootContent[]): Title | undefined {
  const titles = blocks.flatMap((block, at) => (block.type === 'heading' ? [{block, at}] : []))
  const [only, ...others] = titles.filter(({block}) => roleOf(titleOf(block)) === 'questions')
  if (!only || others.length > 0) return undefined
  const [first, second] = titles
  const isBelowTitle = second === only && (first?.block.depth ?? 0) < only.block.depth
  if ((first !== only && !isBelowTitle) || !blocks.slice(0, only.at).every(isFrame))
    return undefined
  const depth = isBelowTitle ? only.block.depth : 0
  return {at: only.at, depth, isOne: titlesOneQuestion(titleOf(only.block))}
}

function isFrame({type}: RootContent): boolean {
  return /^(?:yaml|toml|html|heading|thematicBreak)$/u.test(type)
}

/** A list asks several, unless the title says that it is one. */
function isText(asked: readonly RootContent[], {isOne}: Title): boolean {
  if (unquoted(asked)[0]?.type !== 'paragraph' || unquoted(asked).some(asksSeveral)) return false
  if (asked.filter((block) => asksBy(toString(block)) >= 0.7).length > 1) return false
  return isOne || asked.every(({type}) => type !== 'list')
}

const counted = /\n\s*\d{1,4}\s?[.)、．]/u
const marks = /[?？]\s*(?:\n|$)/gu

/** Lines that count, or that each ask. */
function asksSeveral(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = toString(block)
  return (
    counted.test(text) || numberMarkOf(text) !== undefined || (text.match(marks)?.length ?? 0) > 1
  )
}

/** A title beside that of the answer stands over a list in which all ask: *Follow-ups*. */
function asksOn(blocks: readonly RootContent[], at: number, level: number): boolean {
  const [title, list] = [blocks[at], blocks[at + 1]]
  if (title?.type !== 'heading' || title.depth > level || list?.type !== 'list') return false
  return list.children.every((item) => endsInMark(toString(item)))
}

/** What stands above its level, and what leads to other pages, are no part of the answer. */
function endsAnswer(block: RootContent, {depth}: Title): boolean {
  return block.type === 'heading' && (block.depth < depth || leadsAway(titleOf(block)))
}
