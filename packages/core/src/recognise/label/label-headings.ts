/** Headings that stand for the label of a question whose answer is labelled below them. */
import type {Heading, RootContent} from 'mdast'
import {asksBy} from '../asks/asks.ts'
import {isMute} from '../choice/is-mute.ts'
import {reasonLength} from '../choice/key/key-of.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {answerAlone, questionAlone} from './label-alone.ts'
import {noLine} from './label-items.ts'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {answerLabelOf, counted, initialLabelOf, type Label, questionLabelOf} from './label-words.ts'
import {solvedTitleOf} from './solved-title.ts'
import {numberMarkOf} from '../asks/number-mark.ts'

/** The label that the heading at `at` has, or stands for. */
export function labelOfTitle(
  blocks: readonly RootContent[],
  at: number,
  line: TextLine
): Label | undefined {
  return (
    headingLabelOf(line, belowShown(blocks, at + 1)) ??
    titleLabelOf(blocks, at, line) ??
    solvedTitleOf(blocks, at)
  )
}

/** Fewer words name a chapter or a number. */
const someWords = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}|[^\0-\u2fff]{6}/u

/** A title of any words over a heading that says no more than *Answer*, or between one that says *Question* and it. */
function titleLabelOf(
  blocks: readonly RootContent[],
  at: number,
  {text}: TextLine
): Label | undefined {
  const title = blocks[at]
  const next = blocks[at + 1]
  if (title?.type !== 'heading' || !next || !someWords.test(text)) return undefined
  const isOver = next.type === 'heading' && next.depth > title.depth
  const answer = isOver ? next : answerBeside(blocks, at)
  return answer && titlesOneAnswer(answer)
    ? {...counted, word: '', sign: '.', length: 0}
    : undefined
}

function titlesOneAnswer({children}: Heading): boolean {
  const [line = noLine] = textLinesOf(children)
  const word = answerAlone(line.text)?.word ?? ''
  return /^(?:.*\s)?answer(?:\s\p{L}+)?$|^\P{ASCII}+$/iu.test(word)
}

/** The next title, where the one right above says no more than *Question* and is as high. */
function answerBeside(blocks: readonly RootContent[], at: number): Heading | undefined {
  const above = blocks[at - 1]
  if (above?.type !== 'heading' || !saysQuestion(above)) return undefined
  const next = blocks.slice(at + 1, at + 1 + mostBlocks).find(({type}) => type === 'heading')
  return next?.type === 'heading' && next.depth === above.depth ? next : undefined
}

/** No more tells what is asked. */
const mostBlocks = 40

function saysQuestion({children}: Heading): boolean {
  const [line = noLine] = textLinesOf(children)
  return (questionAlone(line.text)?.word.length ?? 0) > 2
}

/** *Why others are incorrect*, over what is said of their letters. */
function saysWhy(title: string): boolean {
  return reasonLength(`${title}:`) > title.length
}

/** Pictures and code that a title asks about, above its answer. */
const mostShown = 3

/** The first block from `at` on that says something; a table has rows of its own. */
function belowShown(blocks: readonly RootContent[], at: number): RootContent | undefined {
  const below = blocks.slice(at, at + 1 + mostShown)
  return below.find((block) => block.type === 'table' || !isMute(block))
}

/** A title that only counts will do, and a number where the answer follows at once, or below what the title shows. */
function headingLabelOf(line: TextLine, next: RootContent | undefined): Label | undefined {
  const own = questionLabelOf(line)
  if (own) return own
  if (countIn(line.text) !== undefined) return {...counted, length: line.text.length}
  // *Exercise 2: Sum of a row*
  const task = initialLabelOf(line.text)
  if (task?.number !== undefined) return task
  const dash = /^[\s\-–—•]*/u.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(dash)
  const number = numberMarkOf(text)
  const plain: Label = {...counted, word: '', sign: '.', length: dash + (number?.length ?? 0)}
  const words = text.slice(number?.length ?? 0)
  if (asksBy(words) >= 0.7 && !saysWhy(words)) return plain
  const isText = next?.type === 'paragraph' || next?.type === 'heading'
  const below = isText ? (textLinesOf(next.children)[0] ?? noLine) : noLine
  return number && answerLabelOf(below.text, plain) ? plain : undefined
}
