/** Titles over answers to what several chapters ask, and the first of such answers without a title. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {announces} from '../choice/key/key-parts.ts'
import {answerTo, numberBeforeAnswer} from '../asks/answer-number.ts'
import {answerWords, oneAnswer, oneSolution, solutionWords} from '../asks/answer-words.ts'
import {questionsAnd} from '../asks/question-nouns.ts'
import {isTitle} from './gathered-title.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {roleOf} from '../file/role-of.ts'

export interface SheetTitle {
  /** It may stand over one answer, too. */
  isOfOne: boolean
  /** It says nothing but that answers follow. */
  isBare: boolean
  /** The block stands below what the title is over. */
  ends: (block: RootContent) => boolean
}

/** Characters of a title; more is text. */
const longest = 80

const summary = /^<details[^>]*>\s*<summary>([\s\S]{1,200}?)<\/summary>\s*$/iu

/** A number tells the title of one answer from that of many; what asks, or is over questions as well, is none. */
const asksToo = caseless(
  `\\d\\.\\d|[?？]|(?<!\\p{L})(?:${oneAnswer}|${oneSolution})\\s+\\d|${questionsAnd}|질문|问题|問題|质问|質問`
)

/** *Key points*, *Explanation*: what answers or solves nothing by its name. */
const other = /\b(?:keys?|explanations?|rationales?)\b/giu

export function sheetTitleOf(block: RootContent): SheetTitle | undefined {
  if (block.type === 'html') {
    const said = summary.exec(block.value)?.[1]?.replace(/<[^<>]*>/gu, '')
    return said !== undefined && says(said)
      ? {isOfOne: namesOne(said), isBare: isBare(said), ends: endsDetails}
      : undefined
  }
  if (block.type === 'paragraph')
    return isTitle(block) ? {isOfOne: true, isBare: true, ends: endsText} : undefined
  if (block.type !== 'heading') return undefined
  const {depth} = block
  const title = toString(block)
  if (!says(title)) return undefined
  return {
    isOfOne: namesOne(title),
    isBare: isBare(title),
    ends: (below) => below.type === 'heading' && below.depth <= depth
  }
}

function says(title: string): boolean {
  if (title.length > longest) return false
  if (roleOf(title) === 'answers') return true
  return (
    !asksToo.test(title) &&
    announces(title.replace(/\banswer\s+keys?\b/giu, 'answers').replace(other, ' '))
  )
}

const one = caseless(
  `^(?!\\P{L}*(?:answer key|corrigé)\\P{L}*$)\\P{L}*(?:\\p{L}+\\s)?(?:a|${oneAnswer}|${oneSolution}|key|svar|explanations?)\\P{L}*$`
)

function namesOne(title: string): boolean {
  return one.test(title)
}

function isBare(title: string): boolean {
  return roleOf(title) === 'answers'
}

function endsText(block: RootContent): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && isTitle(block))
}

function endsDetails(block: RootContent): boolean {
  return block.type === 'html' && /^<\/?details/iu.test(block.value)
}

const opening = caseless(
  `^[\\s>*_#+-]*(?:\\d{1,2}[.)]\\s+)?[*_]*(?:(?:a|${answerWords}|${solutionWords}|s)${answerTo}\\s*\\d|${numberBeforeAnswer('\\d{1,3}')})`
)

/** Characters of a block that tell whether its first words answer by number. */
const enough = 48

export function opensSheet(block: RootContent, source: string): boolean {
  if (block.type === 'code' || block.type === 'html' || block.type === 'table') return false
  const start = offsetOf(positionOf(block).start)
  return opening.test(source.slice(start, start + enough))
}
