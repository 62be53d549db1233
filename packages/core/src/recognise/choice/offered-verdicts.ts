/**
 * A statement with both verdicts behind it, the right one of which is strong.
 *
 *     2. Bats are birds. True / **False**
 */
import type {ListItem, PhrasingContent} from 'mdast'
import type {Option} from '../../ast.ts'
import {promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {paragraphOf, type Line} from '../text/lines.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf} from '../text/place.ts'
import {partOfLine} from './option/line-parts.ts'
import {firstOf} from './option/option-items.ts'
import {isVerdict} from './option/verdict-sign.ts'

/** Characters at the end of a text in which both may stand. */
const tail = 40
const both = /(?<=\s)[([（]?\s?([^\s/()[\]]{1,12})\s?\/\s?([^\s/()[\]]{1,12})\s?[)\]）]?\s{0,3}$/u

export function offeredFrom(item: ListItem, source: string): QuestionDraft | undefined {
  const first = firstOf(item)
  if (!first || item.children.length > 1) return undefined
  const text = maskedText(first.children)
  const from = Math.max(0, text.length - tail)
  const match = both.exec(text.slice(from))
  const [whole = '', one = '', other = ''] = match ?? []
  if (!isVerdict(one) || !isVerdict(other)) return undefined
  const at = from + (match?.index ?? 0)
  const [head, behind] = [at + whole.indexOf(one), at + whole.lastIndexOf(other)]
  const stem = partOfLine(first, 0, at, source)
  const left = partOfLine(first, head, head + one.length, source)
  const right = partOfLine(first, behind, behind + other.length, source)
  if (!stem || !left || !right || isStrong(left) === isStrong(right)) return undefined
  const {start} = positionOf(item)
  const [middle, end] = [right.position.start, positionOf(first).end]
  return questionFrom({form: 'choice', confidence: 0.9}, [
    promptFrom([paragraphOf(stem)], {start, end: left.position.start}),
    optionFrom(left, {start: left.position.start, end: middle}),
    optionFrom(right, {start: middle, end})
  ])
}

function isStrong({children}: Line): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

function optionFrom({children, position: own}: Line, position: Option['position']): Option {
  const words = children.flatMap((node): PhrasingContent[] => {
    return node.type === 'strong' ? node.children : [node]
  })
  const correct = children.some(({type}) => type === 'strong')
  return {
    type: 'option',
    correct,
    children: [{type: 'paragraph', children: words, position: own}],
    position
  }
}
