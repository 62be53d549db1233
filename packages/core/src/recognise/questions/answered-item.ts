/**
 * Items that are answered by a label of their own, and so ask, whatever they say.
 *
 *     1. A hen has ____ legs.
 *        Answer: two
 */
import type {ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {answerWords} from '../asks/answer-words.ts'

/** A word that says nothing but that the answer follows. */
const word = `^[\\s*_>]*(?:(?:correct|right|model|sample|正确|正確|参考|參考|标准|標準)\\s*)?(?:${answerWords})(?:\\s?\\/\\s?\\p{L}+)?[\\s*_]*[:：][\\s*_]*`
const label = new RegExp(`${word}[\\p{L}\\p{N}_$√×✓✗✔✘"“'(（\\-+]`, 'iu')
const labelAlone = new RegExp(`${word}$`, 'iu')

/** The text opens with such a label, and the answer behind it. */
export function opensWithAnswer(text: string): boolean {
  return label.test(text)
}

/** What is below the first block of an item, or a list there, opens with the label of its answer. */
export function isAnsweredBelow({children: [, below, ...others]}: ListItem): boolean {
  const [opening, ...more] =
    below?.type === 'list' ? (below.children[0]?.children ?? []) : [below, ...others]
  if (!opening) return false
  const isAlone = opening.type === 'paragraph' && labelAlone.test(toString(opening))
  return isAlone ? more.length > 0 : isAnswer(opening)
}

/** The block is a labelled answer. */
export function isAnswer(node: Content): boolean {
  return node.type === 'paragraph' && opensWithAnswer(toString(node))
}
