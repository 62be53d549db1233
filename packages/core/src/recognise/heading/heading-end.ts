/** Where the answer to a heading that asks ends. */
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {beginsWhole} from '../begins-whole.ts'
import {beginsChoice} from '../choice/choices-in.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {gatheredIn} from '../sheet/gathered.ts'
import {confidenceOf, type HeadingSign} from '../file/heading-signs.ts'
import {answersTo} from './answers-to.ts'
import {countsPart} from './counted-parts.ts'

/** Deeper headings belong to the answer, unless they are questions of their own. */
export function endOfHeading(
  blocks: readonly RootContent[],
  at: number,
  sign: HeadingSign,
  scope: Scope
): number {
  const {ends} = gatheredIn(blocks, scope.text)
  const isUnsure = sign.asks < 1 && !sign.mark
  let part = sign.mark?.kind === 'question' ? 1 : Infinity
  let end = at + 1
  for (; end < blocks.length && !ends.has(end); end++) {
    const below = scope.headings.get(end)
    if (below?.goesOn) continue
    if (below?.depth === sign.depth && countsPart(below, part)) {
      part++
      continue
    }
    if (!below && (beginsChoice(blocks, end, scope.text) || beginsWhole(blocks, end, scope))) break
    if (!below && scope.asksInItems && asksInHeadings(blocks[end])) break
    if (!below || answersSame(below, sign)) continue
    if (below.depth <= sign.depth || scope.everyHeading) break
    if (below.mark?.kind === 'question' && sign.mark?.kind !== 'number') break
    const isOver = below.holdsAnswers || isUnsure || titlesSeveral(end, blocks.length, scope)
    if (below.holdsQuestions && isOver) break
    if (isOwnQuestion(below, end, sign)) break
  }
  return end
}

/** *Question 3 - Answer* beside *Question 3*. */
function answersSame(below: HeadingSign, {depth, mark, text}: HeadingSign): boolean {
  const answered = below.depth === depth ? answersTo(below.text) : undefined
  return answered !== undefined && answered === (mark?.number ?? countIn(text))
}

/** The next heading of its level stands over questions, too: they are parts of a file, not of an answer. */
function titlesSeveral(at: number, count: number, {headings}: Scope): boolean {
  for (let index = at + 1; index < count; index++) {
    const next = headings.get(index)
    if (next) return next.depth === headings.get(at)?.depth && next.holdsQuestions
  }
  return false
}

/** A list that asks in the headings of its items. */
function asksInHeadings(block: RootContent | undefined): boolean {
  if (block?.type !== 'list') return false
  const head = block.children[0]?.children[0]
  return head?.type === 'heading' && asksBy(toString(head)) >= 0.75
}

/** So many times as many questions on the level above make deeper ones parts of their answers. */
const fewer = 4

/** The number of a question, behind that of its chapter. */
const parts = /^\D*(\d{1,3}(?:\.\d{1,3}){0,3})/u

/** *1.2 Which ones have shells?* below the first question, *2.1.3* below the first one of a chapter. */
function isPartOf({asks, mark, text}: HeadingSign, above: HeadingSign): boolean {
  if (asks < 1 || mark?.kind !== 'number') return false
  const own = parts.exec(text)?.[1] ?? ''
  const whole = parts.exec(above.text)?.[1]
  return whole !== undefined && own.length > whole.length && own.startsWith(`${whole}.`)
}

/** A deeper heading goes on the count, or asks where its level asks as often as that above. */
function isOwnQuestion(below: HeadingSign, at: number, sign: HeadingSign): boolean {
  if (confidenceOf(below, at) < 0.75) return false
  if (sign.mark) {
    const number = sign.mark.number ?? Infinity
    return below.mark?.number === number + 1 || isPartOf(below, sign)
  }
  return below.siblings.asking * fewer > sign.siblings.asking && !partAnswers(below, sign)
}

/** Fewer questions may stand in one file with what they have below them. */
const fewestAbove = 10

/** Nearly all ask on the level above, and most of this one part what answers them. */
function partAnswers({siblings: own}: HeadingSign, {siblings: above}: HeadingSign): boolean {
  const allAsk = above.count >= fewestAbove && above.asking >= above.count * 0.9
  return allAsk && own.asking * 2 < own.count
}
