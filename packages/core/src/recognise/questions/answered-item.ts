/**
 * Items that are answered by a label of their own, and so ask, whatever they say.
 *
 *     1. A hen has ____ legs.
 *        Answer: two
 */
import {caseless} from '../../caseless.ts'
import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'

/** A word that says nothing but that the answer follows. */
const word = `^[\\s*_>]*(?:(?:correct|right|model|sample|正确|正確|参考|參考|标准|標準)\\s*)?(?:${answerWords})(?:\\s?\\/\\s?\\p{L}+)?[\\s*_]*[:：][\\s*_]*`
const label = caseless(`${word}[\\p{L}\\p{N}_$√×✓✗✔✘"“'(（\\-+]`)
const labelAlone = caseless(`${word}$`)

/** The text opens with such a label, and the answer behind it. */
export function opensWithAnswer(text: string): boolean {
  return label.test(text)
}

/** What is below the first block of an item, or a list there, opens with the label of its answer. */
export function isAnsweredBelow({children: [, below, ...others]}: ListItem): boolean {
  if (below?.type === 'list') return answersAbove(below)
  return below !== undefined && opensAnswer(below, others)
}

/** The first item of the list opens with such a label. */
export function answersAbove({children: [item]}: List): boolean {
  const [opening, ...more] = item?.children ?? []
  return opening !== undefined && opensAnswer(opening, more)
}

function opensAnswer(opening: Content, more: readonly Content[]): boolean {
  const isAlone = opening.type === 'paragraph' && labelAlone.test(toString(opening))
  return isAlone ? more.length > 0 : isAnswer(opening)
}

/** The block is a labelled answer. */
export function isAnswer(node: Content): boolean {
  return node.type === 'paragraph' && (opensWithAnswer(toString(node)) || isSolution(node))
}

/** A word for *solution* or *answer* with a point, which emphasis tells from prose: *__Solution.__ It floats.* */
const pointed = caseless(
  `^\\s*(?:${answerWords}|${solutionWords}|proof|доказательство)\\s?\\.\\s*$`
)

function isSolution({children: [first, second]}: Paragraph): boolean {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return false
  return second !== undefined && pointed.test(toString(first))
}

/** How sure it is that something asks which a label answers. */
const answered = 0.85

/** How sure a number alone asks, right above a list that opens with the label of its answer; 0 for anything else. */
export function sureOfAnswered({ordered, children}: List, below: RootContent | undefined): number {
  const isLone = ordered === true && children.length === 1
  return isLone && below?.type === 'list' && answersAbove(below) ? answered : 0
}
