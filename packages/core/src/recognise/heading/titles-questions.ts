/** Headings that stand over questions of another kind, and are none themselves. */
import type {List, RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {beginsWhole} from '../begins-whole.ts'
import {beginsChoice} from '../choice/choices-in.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {foldedIn} from '../details/folded-in.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {asksInItems, headOf} from '../label/label-items.ts'
import {opensQuestion} from '../label/label-openings.ts'
import {answerLabelOf, counted} from '../label/label-words.ts'
import {columnsOf} from '../questions/question-columns.ts'
import {stemsAbove} from '../stream/stream-stems.ts'

/** A question of another kind right below makes the heading its title. */
export function titlesQuestions(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  if (stemsAbove(blocks).has(at)) return true
  const below = blocks[at + 1]
  if (!below || scope.everyHeading) return false
  if (below.type === 'heading') return standsOverChoice(blocks, at, scope)
  const sign = scope.headings.get(at)
  if (
    below.type === 'table' &&
    sign &&
    sign.asks < 0.9 &&
    columnsOf(below)?.at.answer !== undefined
  ) {
    return true
  }
  const isNamed = isName(sign)
  if (isNamed && (foldedIn(blocks, scope).has(at + 1) || listsAll(blocks, at))) return true
  return (
    (below.type === 'paragraph' && opensQuestion(below)) ||
    (below.type === 'list' && asksInItems(below) && isAnsweredIn(below)) ||
    beginsWhole(blocks, at + 1, scope) ||
    beginsChoice(blocks, at + 1, scope.text)
  )
}

/** A deeper title right below it counts a choice question, which is none of its own words. */
function standsOverChoice(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  const [sign, next] = [scope.headings.get(at), scope.headings.get(at + 1)]
  if (!sign || !next || next.depth <= sign.depth || sign.mark || !isName(next)) return false
  return [at + 1, at + 2].some((index) => beginsChoice(blocks, index, scope.text))
}

/** The label of the answer stands in the list, too. */
function isAnsweredIn({children}: List): boolean {
  return children.some((item) => answerLabelOf(headOf(item).text, counted)?.sign === ':')
}

/** All that stands below is a list, of which every item asks. */
function listsAll(blocks: readonly RootContent[], at: number): boolean {
  const [list, next] = [blocks[at + 1], blocks[at + 2]]
  if (list?.type !== 'list' || (next && next.type !== 'heading')) return false
  return list.children.every(({children: [first, ...below]}) => {
    return first !== undefined && below.length === 0 && endsInMark(toString(first))
  })
}

/** A title that counts and does not ask names the question below it. */
function isName(sign: HeadingSign | undefined): boolean {
  if (sign === undefined || sign.asks >= 0.5) return false
  return sign.mark?.kind === 'question' || countIn(sign.text) !== undefined
}
