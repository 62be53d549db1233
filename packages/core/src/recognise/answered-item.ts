/**
 * Items that are answered by a label of their own, and so ask, whatever they say.
 *
 *     1. A hen has ____ legs.
 *        Answer: two
 */
import type {ListItem} from 'mdast'
import {toString} from '../to-string.ts'
import type {Content} from '../ast.ts'
import {answerWords} from './answer-words.ts'

/** A word that says nothing but that the answer follows. */
const label = new RegExp(
  `^[\\s*_>]*(?:(?:correct|right|model|sample|正确|正確|参考|參考|标准|標準)\\s*)?(?:${answerWords})[\\s*_]*[:：][\\s*_]*[\\p{L}\\p{N}_$√×✓✗✔✘"“'(（\\-+]`,
  'iu'
)

/** The text opens with such a label, and the answer behind it. */
export function opensWithAnswer(text: string): boolean {
  return label.test(text)
}

/** The block below the first one of an item opens with the label of its answer. */
export function isAnsweredBelow({children: [, below]}: ListItem): boolean {
  return below !== undefined && isAnswer(below)
}

/** The block is a labelled answer. */
export function isAnswer(node: Content): boolean {
  return node.type === 'paragraph' && opensWithAnswer(toString(node))
}
