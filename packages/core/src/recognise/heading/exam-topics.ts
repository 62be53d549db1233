/**
 * Topics of an exam or an interview, each a heading over its answer, below a title that says so.
 *
 *     # Exam questions: knots
 *
 *     ## 1. The parts of a rope
 *
 *     The standing part, the bight and the end.
 */
import {caseless} from '../../caseless.ts'
import type {List, ListItem, RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {remembered} from '../../remembered.ts'
import {answerWords} from '../asks/answer-words.ts'
import {questionsAnd} from '../asks/question-nouns.ts'
import {plainTitle} from '../file/plain-title.ts'
import {endsPart} from '../text/ends-part.ts'
import {roleOf} from '../file/role-of.ts'
import {tellsWhatIsCovered} from '../file/tells-what-is-covered.ts'
import {advises, isAim, isOfContents, leadsAway} from '../file/title-kinds.ts'

type Signs = ReadonlyMap<number, HeadingSign>

/** Fewer headings may be parts of an article. */
const fewest = 3
const fewestNumbered = 2

/** So many others ask by chance, or in answers to many. */
const mostOthers = 2

/** Titles that part a file. */
const frame =
  /^\W*(?:introduction|intro|overview|conclusions?|summary|basics?|beginner|intermediate|advanced|easy|medium|hard|junior|middle|senior|general|other|misc(?:ellaneous)?|topics?|tips?|faqs?|level \d|part \d|前言|简介|总结|小结|概述|其他|введение|заключение)\W*$/iu

const exam = caseless(
  /\b(?:interview|exam|viva|oral|test) questions?\b|вопрос\p{L}* (?:к|для|на|по)(?:\s\p{L}+){0,2}?\s(?:гос)?(?:экзамен|зач[её]т|собеседован|интервью|коллокв)|экзаменационн\p{L}+ вопрос|питан\p{L}* (?:до|для|на)(?:\s\p{L}+){0,2}?\s(?:іспит|екзамен|залік|співбесід)|面试(?:题|问题)|面試題|考试题|面接(?:の)?質問|면접 ?질문|pytania (?:na (?:egzamin|rozmow)|egzaminacyjne|rekrutacyjne)|zagadnienia (?:na egzamin|egzaminacyjne)|preguntas de (?:entrevista|examen)|perguntas de entrevista|questions d['’](?:entretien|examen)|domande (?:di|da|per il) (?:colloquio|esame)|interviewfragen|prüfungsfragen|mülakat sorular|câu hỏi phỏng vấn|pertanyaan (?:wawancara|ujian)/u
)

/** *Questions and answers*, which is what stands below. */
const asksAndAnswers = caseless(
  `${questionsAnd}\\s*(?:a|${answerWords})(?!\\p{L})|questions?[-/]réponses?|питання-відповіді|soru cevap|hỏi đáp|问答|問答|質疑応答`
)

/** The title is one of questions that are asked in an exam or at an interview. */
export function isOfExam(title: string): boolean {
  return exam.test(title)
}

/** How sure the heading at `at` is such a topic; 0 where it is none; the file asks `asking` times. */
export function topicOfExam(
  blocks: readonly RootContent[],
  signs: Signs,
  at: number,
  asking: number
): number {
  const level = levelOf(signs)
  const sign = signs.get(at)
  if (!level || sign?.depth !== level.depth || !isTopic(sign)) return 0
  if (leadsToNote(blocks, at)) return 0
  return asking - level.asking > Math.max(mostOthers, level.count / 4) ? 0 : level.sure
}

/** The address of another note. */
const note = /^(?![a-z][a-z\d+.-]*:|\/\/|#)[^?#]+(?:\.(?:md|markdown)|\/)(?:#|$)/iu

/** It links to what it names, or a line does that is all below it. */
function leadsToNote(blocks: readonly RootContent[], at: number): boolean {
  const [title, line, next] = blocks.slice(at, at + 3)
  const isAll = !next || endsPart(next)
  return [title, isAll ? line : undefined].some((block) => {
    if (block?.type !== 'heading' && block?.type !== 'paragraph') return false
    const parts = block.children.flatMap((child) =>
      child.type === 'strong' ? child.children : child
    )
    return parts.some((child) => child.type === 'link' && note.test(child.url))
  })
}

interface Level {
  depth: number
  /** Headings, where all are counted. */
  count: number
  /** Headings that ask. */
  asking: number
  sure: number
}

/** It stands over questions, or tells of them. */
const parts = /\bquestions\b|面试题/iu

/** The level of headings below the title that stand over answers. */
const levelOf = remembered((signs: Signs): Level | undefined => {
  const [title, ...others] = signs.values()
  if (!title || !namesBank(title.text)) return undefined
  const named = others.filter(({text}) => !leadsOff(text))
  const level = answeredLevel(named)
  if (!level || title.depth >= (level[0]?.depth ?? 0)) return undefined
  if (level.some(standsOverQuestions)) return undefined
  const topics = level.filter(isTopic)
  const areNumbered = countNumbered(topics) * 5 >= level.length * 4
  const least = areNumbered ? fewestNumbered : fewest
  if (topics.length < least || topics.length * 5 < level.length * 4) return undefined
  const asking = level.filter(({asks, bodyAsks}) => asks >= 0.9 || bodyAsks).length
  return {
    depth: level[0]?.depth ?? 0,
    count: areNumbered ? topics.length : 0,
    asking,
    sure: areNumbered ? 0.7 : 0.6
  }
})

/** The name of a folder has a dash instead of a blank: *Interview-Questions*. */
function namesBank(title: string): boolean {
  return isOfExam(title.replaceAll('-', ' ')) || asksAndAnswers.test(title)
}

/**
 * All headings, where they are of one level; those of the upper one, where they are counted and few have parts; or
 * those of the lower one, where the upper ones are titles without a text of their own.
 */
function answeredLevel(named: readonly HeadingSign[]): readonly HeadingSign[] | undefined {
  const [first] = named
  if (!first) return undefined
  const upper = named.filter(({depth}) => depth === first.depth)
  const lower = named.filter(({depth}) => depth > first.depth)
  if (upper.length + lower.length < named.length) return undefined
  if (lower.length === 0) return upper
  if (upper.every(({isBare}) => isBare)) {
    return lower.every(({depth}) => depth === lower[0]?.depth) ? lower : undefined
  }
  const parted = named.filter((sign, at) => {
    return sign.depth === first.depth && (named[at + 1]?.depth ?? 0) > first.depth
  })
  const isCounted = countNumbered(upper) === upper.length && parted.length * 4 <= upper.length
  return isCounted && !lower.some(({asks}) => asks >= 0.7) ? upper : undefined
}

/** Beside headings that count questions by name, too, one is no question. */
function standsOverQuestions({text, mark, holdsQuestions}: HeadingSign): boolean {
  return holdsQuestions || mark?.kind === 'question' || parts.test(text)
}

function leadsOff(title: string): boolean {
  return isOfContents(title) || leadsAway(title)
}

function countNumbered(signs: readonly HeadingSign[]): number {
  return signs.filter(({mark}) => mark?.kind === 'number').length
}

function isTopic({text, isBare, isLabel, isTopic}: HeadingSign): boolean {
  if (isBare || isLabel || isTopic || roleOf(text) || leadsOff(text)) return false
  return !frame.test(text) && !isAim(text) && !advises(text)
}

/** What is asked in an exam may be named by its topic alone. */
export const sureOfTopics = 0.6

/** Shorter lists are no programme of an exam, and longer items name no topic. */
const fewestListed = 3
const longestListed = 200

/** So many are counted as nothing but questions are, where the file is named so. */
const fewestNamed = 20

/** What somebody draws at an exam, with two or three topics on it. */
const ticket = caseless(/^\P{L}*(?:экзаменационный )?б[иі]лет\s*№?\s*\d{1,3}\P{L}*$/u)

type Listed = Pick<Scope, 'above' | 'titles' | 'name' | 'isNamedQuestions'>

/** Counted below a title of exam questions, or a line that says so, or in a file named for questions, in text and nothing else, and no part of the file is named so. */
export function listsTopics(
  {ordered, children}: List,
  {above, titles, name, isNamedQuestions}: Listed,
  before: RootContent | undefined
): boolean {
  const leadIn = before?.type === 'paragraph' ? toString(before) : ''
  const title = leadIn.length <= longestListed && isOfExam(leadIn) ? leadIn : (above.at(-1) ?? '')
  const isNamed = above.length === 0 && isNamedQuestions && !name.includes(' ')
  const isSet =
    ticket.test(title) ||
    (children.length >= fewestListed && isOfExam(title)) ||
    (children.length >= fewestNamed && isNamed)
  if (!ordered || !isSet || tellsWhatIsCovered(before)) return false
  const short = children.filter((item) => toString(item).length <= longestListed)
  return short.length * 10 >= children.length * 9 && children.every((item) => isPlain(item, titles))
}

/** Text alone, without a box or a link, that titles no part of the file. */
function isPlain(
  {checked, children: [first, ...below]}: ListItem,
  titles: ReadonlySet<string>
): boolean {
  if (first?.type !== 'paragraph' || below.length > 0 || typeof checked === 'boolean') return false
  const isLinked = first.children.some(({type}) => type === 'link')
  return !isLinked && !titles.has(plainTitle(toString(first)))
}
