/** Titles over answers to what several chapters ask, and the first of such answers without a title. */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {announces} from './choice/key-parts.ts'
import {answerWords} from './answer-words.ts'
import {isTitle} from './gathered-title.ts'
import {offsetOf, positionOf} from './place.ts'

export interface SheetTitle {
  /** It may stand over one answer, too. */
  isOfOne: boolean
  /** The block stands below what the title is over. */
  ends: (block: RootContent) => boolean
}

/** Characters of a title; more is text. */
const longest = 80

const summary = /^<details[^>]*>\s*<summary>([\s\S]{1,200}?)<\/summary>\s*$/iu

/** A number tells the title of one answer from that of many, as does what asks. */
const asksOne = /\d\.\d|[?？]|\b(?:answer|solution|respuesta|antwort|lösung)\s+\d/iu

export function sheetTitleOf(block: RootContent): SheetTitle | undefined {
  if (block.type === 'html') {
    const said = summary.exec(block.value)?.[1]?.replace(/<[^<>]*>/gu, '')
    return said !== undefined && says(said)
      ? {isOfOne: namesOne(said), ends: endsDetails}
      : undefined
  }
  if (block.type === 'paragraph')
    return isTitle(block) ? {isOfOne: true, ends: endsText} : undefined
  if (block.type !== 'heading') return undefined
  const {depth} = block
  const title = toString(block)
  if (!says(title)) return undefined
  return {
    isOfOne: namesOne(title),
    ends: (below) => below.type === 'heading' && below.depth <= depth
  }
}

function says(title: string): boolean {
  return title.length <= longest && announces.test(title) && !asksOne.test(title)
}

const one =
  /^\P{L}*(?:\p{L}+\s)?(?:a|answer|solution|key|respuesta|soluci[oó]n|resposta|solução|réponse|antwort|lösung|risposta|svar|explanations?)\P{L}*$/iu

function namesOne(title: string): boolean {
  return one.test(title)
}

function endsText(block: RootContent): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && isTitle(block))
}

function endsDetails(block: RootContent): boolean {
  return block.type === 'html' && /^<\/?details/iu.test(block.value)
}

const opening = new RegExp(
  `^[\\s>*_#+-]*(?:\\d{1,2}[.)]\\s+)?[*_]*(?:a|${answerWords}|solution|soluci[oó]n|solução|lösung|s)\\s*(?:to|no\\.?|nr\\.?|#|q)?\\s*\\d`,
  'iu'
)

/** Characters of a block that tell whether its first words answer by number. */
const enough = 48

export function opensSheet(block: RootContent, source: string): boolean {
  if (block.type === 'code' || block.type === 'html' || block.type === 'table') return false
  const start = offsetOf(positionOf(block).start)
  return opening.test(source.slice(start, start + enough))
}
