/** How much each heading of a file looks like a question, seen beside its siblings. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {withoutCodeTag} from '../asks/title-tags.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {asksBy, commands, isLone, wantsAccount} from '../asks/asks.ts'
import {endsAsking} from '../asks/ask-words.ts'
import {explainsKey} from '../choice/stem/explains-key.ts'
import {asksWhyNot} from './asks-why-not.ts'
import {bodyOf, type HeadingBody, isUnfilled} from '../heading/heading-body.ts'
import {isClause} from './lists-aims.ts'
import {namesShare} from '../list/list-facts.ts'
import {type NumberMark, numberMarkOf} from '../asks/number-mark.ts'
import {namedMarkOf} from '../heading/named-mark.ts'
import {offers} from './offers-more.ts'
import {saysWhatFollows} from './says-what-follows.ts'
import {standsOverAll} from './stands-over-all.ts'
import {saysAnswer} from '../asks/says-answer.ts'
import {roleOf} from './role-of.ts'
import {
  areExercises,
  areLeftOpen,
  areLettered,
  areLinked,
  fewestInRun,
  isLongRun,
  noSiblings,
  type Siblings
} from './siblings.ts'
import {announcesExercises, isAim, isOfContents, leadsAway} from './title-kinds.ts'
import {markGoingOn} from '../heading/headings-going-on.ts'
import {markRepeated} from '../heading/repeated-titles.ts'

export interface HeadingSign extends HeadingBody {
  depth: number
  text: string
  mark: NumberMark | undefined
  /** How likely its own words ask, 0 to 1. */
  asks: number
  /**
   * It names a part that each question has, leads away (*References*), or is a number that nobody
   * has filled in.
   */
  isLabel: boolean
  /** It has nothing of its own below it, and those on the level below ask. */
  isTopic: boolean
  /** It goes on asking what the heading right above it asks. */
  goesOn: boolean
  siblings: Siblings
}

/** A sign for each heading, by the index of its block. */
export function headingSigns(blocks: readonly RootContent[]): Map<number, HeadingSign> {
  const signs = new Map<number, HeadingSign>()
  const levels = new Map<number, Siblings>()
  let exercises = Infinity
  let above = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const siblings = levels.get(block.depth) ?? noSiblings()
    levels.set(block.depth, siblings)
    if (above < block.depth) siblings.openings++
    above = block.depth
    const body = bodyOf(blocks, at)
    const words = wordsOf(withoutCodeTag(block))
    if (block.depth > exercises) siblings.exercises++
    else exercises = announcesExercises(words.text) ? block.depth : Infinity
    const isUnnamed =
      words.text.length === words.mark?.length && isUnfilled(blocks, at, block.depth)
    signs.set(at, {
      depth: block.depth,
      ...words,
      ...body,
      isLabel: isUnnamed || namesPart(words),
      isTopic: false,
      goesOn: false,
      siblings
    })
  }
  markGoingOn(signs)
  markRepeated(signs)
  const inOrder = [...signs.values()]
  markTopics(inOrder)
  unmarkQuarters(inOrder)
  unmarkLetters(inOrder)
  for (const [at, sign] of signs) count(sign.siblings, sign, at)
  return signs
}

function namesPart({text, asks}: Pick<HeadingSign, 'text' | 'asks'>): boolean {
  if (asksWhyNot(text) || explainsKey(text) || namesShare(text)) return true
  if (leadsAway(text) || offers(text) || isLone(text)) return true
  return asks < 1 && (isAim(text) || (asks > 0 && saysWhatFollows(text)))
}

/** A title with nothing of its own below it is the topic of those that ask there, on the level below. */
function markTopics(signs: readonly HeadingSign[]): void {
  for (const [at, sign] of signs.entries()) {
    const isTopic = sign.asks < 0.9 || (at === 0 && standsOverAll(signs))
    if (!sign.isBare || !isTopic || sign.mark?.kind === 'question') continue
    const {count, asking} = askingBelow(signs, at)
    sign.isTopic = asking * 2 > count && asking >= (sign.asks < 0.75 ? 1 : 2)
  }
}

/** Headings that are looked at to tell a topic. */
const mostBelow = 12

/** Headings on the level right below one, and those of them that ask. */
function askingBelow(signs: readonly HeadingSign[], at: number): {count: number; asking: number} {
  const {depth = 0} = signs[at] ?? {}
  const level = signs[at + 1]?.depth ?? 0
  const found = {count: 0, asking: 0}
  for (const below of signs.slice(at + 1, at + 1 + mostBelow)) {
    if (below.depth <= depth) break
    if (below.depth !== level || below.isLabel) continue
    found.count++
    if (below.asks >= 0.9) found.asking++
  }
  return found
}

/** *Q3 2024*, *Q1 goals*: a part of the year, where no count goes beyond the fourth. */
const quarter = /^\P{L}*Q[1-4]\s+[\p{L}\p{N}'’(]/u

/** The same without words, below a title of a plan. */
const bareQuarter = /^\P{L}*Q[1-4]\W*$/u
const plan =
  /\b(?:roadmap|okrs?|quarter(?:s|ly)?|budget|revenue|fiscal|(?:annual|yearly|20\d\d) (?:goals|plan))\b/iu

function unmarkQuarters(signs: readonly HeadingSign[]): void {
  if (signs.some(({mark}) => mark?.kind === 'question' && (mark.number ?? 0) > 4)) return
  const isPlan = signs.some(({text}) => plan.test(text))
  for (const sign of signs) {
    if (sign.asks >= 0.5 || sign.bodyAsks) continue
    if (quarter.test(sign.text) || (isPlan && bareQuarter.test(sign.text))) sign.mark = undefined
  }
}

/** *P. Berths*, *Q. Changes*, *R. Others*: letters count through the headings. */
const counted = /^\P{L}*([PQR])[.:)]\s/u

function unmarkLetters(signs: readonly HeadingSign[]): void {
  const letters = new Set(signs.map(({text}) => counted.exec(text)?.[1]))
  if (!letters.has('P') && !letters.has('R')) return
  for (const sign of signs) {
    if (sign.mark?.kind === 'question' && counted.test(sign.text)) sign.mark = undefined
  }
}

/** A numbered heading that gives an answer: `Question 3 answer: B`. */
const answer = caseless(
  `^(?:correct\\s+)?(?:${answerWords}|${solutionWords}|key|lời giải)(?![\\p{L}\\p{N}])`
)

function namesAnswer(words: string): boolean {
  return answer.test(words) || saysAnswer(words)
}

/** *(a) What is a shoal?*, *b) Name two.* */
const letter = /^\(?[a-z]\)\s+/u

function letterLength(text: string): number {
  return letter.exec(text)?.[0].length ?? 0
}

function wordsOf(text: string): Pick<HeadingSign, 'text' | 'mark' | 'asks'> {
  const found = numberMarkOf(text) ?? namedMarkOf(text)
  const mark = found && namesAnswer(text.slice(found.length)) ? undefined : found
  return {text, mark, asks: asksBy(text.slice(mark?.length ?? letterLength(text)))}
}

function count(
  siblings: Siblings,
  {text, mark, asks, bodyAsks, isLabel, isBare, isCoded, goesOn, linksAnswer}: HeadingSign,
  at: number
): void {
  if (isLabel || goesOn || roleOf(text)) return
  siblings.count++
  siblings.last = at
  if (asks >= 0.75 || mark?.kind === 'question') siblings.asking++
  if (asks >= 0.5) siblings.tasks++
  const own = text.slice(mark?.length ?? 0)
  if (asks === 1 || commands(own) || endsAsking(own)) siblings.sure++
  if (mark?.kind === 'question') siblings.questions++
  if (bodyAsks) siblings.bodiesAsking++
  if (isBare) siblings.bare++
  if (isBare && asks >= 0.75) siblings.unanswered++
  if (isCoded) siblings.coded++
  if (linksAnswer) siblings.linked++
  if (mark?.kind === 'number') siblings.numbered++
  if (!mark && letterLength(text) > 0) siblings.lettered++
  if (design.test(own)) siblings.designs++
}

/** *Design a lock*: a task of those who are asked, where there are several. */
const design = /^\W*design an?\s/iu
const fewestDesigns = 3

/** Headings of this level name questions that stand below them. */
export function namesQuestion({siblings, asks, mark, isBare, isLabel, text}: HeadingSign): boolean {
  if (asks >= 0.75 || mark || isBare || isLabel || roleOf(text)) return false
  // Where questions are counted by name, what is not is no question.
  if (siblings.questions * 2 > siblings.count) return false
  const areNames = siblings.bodiesAsking >= 5 && siblings.bodiesAsking >= siblings.count * 0.6
  return areNames && !isOfContents(text)
}

/** What counts the parts of an article in Chinese, and questions in long runs only: *二、为何如此*. */
const part = /^\s*[（(]?[一二三四五六七八九十]{1,3}(?:[、.．]|[）)])/u
/** *问题 1：…* over what goes wrong: the word for *question* is that for *problem* in Chinese, which has no kana. */
const problem = /^[^\p{L}]*(?:问题|問題)\s*\d{1,3}\s*[:：][^\p{sc=Hiragana}\p{sc=Katakana}]*$/u

/** How sure it is that a heading is a question; 0 for a title. */
export function confidenceOf(sign: HeadingSign, at: number): number {
  const {mark, asks, text, siblings} = sign
  if (sign.isLabel || sign.isTopic || sign.goesOn || roleOf(text)) return 0
  const share = siblings.asking / Math.max(1, siblings.count)
  if (mark?.kind === 'question') return asks < 0.5 && problem.test(text) ? 0.75 : 0.95
  if (sign.linksAnswer && areLinked(siblings)) return asks === 1 ? 0.92 : 0.85
  if (sign.holdsQuestions && (share < 0.5 || asks < 0.5)) return 0
  if (siblings.questions > siblings.count / 2 && asks < 1) return 0
  if (asks === 1) return share >= 0.5 ? 0.92 : 0.8
  const isAccount =
    share >= 0.5 && siblings.asking >= 2 && wantsAccount(text.slice(mark?.length ?? 0))
  if (isAccount && !sign.isBare) return 0.6
  if (mark && areExercises(siblings)) return 0.75
  if (mark && siblings.numbered >= 3 && siblings.numbered * 2 > siblings.count) {
    if (siblings.sure >= siblings.count * 0.6) return 0.85
    if (isLongRun(siblings)) return asks >= 0.7 ? 0.75 : 0.55
    const mostAsk = siblings.tasks >= siblings.count * 0.6
    return siblings.sure * 3 >= siblings.count && mostAsk ? (asks >= 0.9 ? 0.75 : 0.55) : 0
  }
  if (!mark && areLettered(siblings) && letterLength(text) > 0) return asks >= 0.7 ? 0.75 : 0.55
  // *How to moor* asks beside what does without a doubt, and is a title elsewhere.
  if (!mark && siblings.sure === 0 && isClause(text)) return 0
  if (siblings.count < fewestInRun && part.test(text)) return 0
  if (asks >= 0.75 && share >= (asks >= 0.9 ? 0.4 : 0.5) && siblings.count >= 2) return 0.75
  if (siblings.designs >= fewestDesigns && design.test(text.slice(mark?.length ?? 0))) return 0.75
  const isSeries = share >= 0.8 ? siblings.count >= 5 : share >= 0.6 && siblings.count >= 10
  const areTasks = share >= 0.5 && siblings.tasks >= siblings.count * 0.9 && siblings.count >= 8
  // A few titles among many open with a number by chance.
  const isAmongQuestions =
    (isSeries || areTasks) && siblings.numbered < Math.max(3, siblings.count / 20)
  // Where nearly no heading is answered, one without a body is no title of others.
  const isLate = at === siblings.last && asks < 0.5
  if (isAmongQuestions && areLeftOpen(siblings, isLate)) return 0.55
  return isAmongQuestions && !sign.isBare && !isLate ? 0.55 : 0
}
