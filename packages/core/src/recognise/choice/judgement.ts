/**
 * A statement to call true or false, with the verdict in brackets at its end.
 *
 *     4. Whales are fish. (F)
 */
import type {ListItem} from 'mdast'
import {answerFrom, promptFrom, type QuestionDraft, questionFrom, rationaleFrom} from '../draft.ts'
import {paragraphOf} from '../lines.ts'
import {maskedText} from '../masked-text.ts'
import {positionOf, span} from '../place.ts'
import {partOfLine} from './line-parts.ts'
import {firstOf} from './option-items.ts'

const verdict =
  /[(（](\s{0,4})(T|F|true|false|√|×|✓|✗|✔|对|错|對|錯|正确|错误|正確|錯誤|○)\s{0,4}[)）][\s.。]*$/iu

/** The same in strong words, behind a whole sentence. */
const strongVerdict =
  /(?<=[.。!！])(\s{0,4})(T|F|true|false|√|×|✓|✗|✔|对|错|對|錯|正确|错误|正確|錯誤|○)[\s.。]*$/iu

/** The question that an item with a verdict is. */
export function judgementFrom(item: ListItem, source: string): QuestionDraft | undefined {
  const first = firstOf(item)
  const text = first ? maskedText(first.children) : ''
  const isStrong = first?.children.at(-1)?.type === 'strong'
  const match = isStrong ? strongVerdict.exec(text) : verdict.exec(text)
  if (!first || !match) return undefined
  const [, blank = '', word = ''] = match
  const from = match.index + (isStrong ? 0 : 1) + blank.length
  const said = partOfLine(first, 0, match.index, source)
  const answer = partOfLine(first, from, from + word.length, source)
  if (!said || !answer) return undefined
  const [below, ...more] = item.children.slice(1)
  const {start} = positionOf(item)
  const why = below ? [below, ...more] : []
  return questionFrom({form: 'open', confidence: 0.85}, [
    promptFrom([paragraphOf(said)], {start, end: said.position.end}),
    answerFrom([paragraphOf(answer)], {start: answer.position.start, end: positionOf(first).end}),
    ...(below ? [rationaleFrom(why, span(below, more.at(-1) ?? below))] : [])
  ])
}
