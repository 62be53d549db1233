/**
 * Sentences that tell right from wrong in the explanations of exam questions.
 *
 *     Hence, the correct answer is: Use a queue.
 *     The option that says: Use a cron job is incorrect because nothing retries it.
 */
import type {Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Answer, Option} from '../../ast.ts'
import {cut} from '../text/cut.ts'
import {answerFrom, paragraphsFrom, rationaleFrom} from '../draft.ts'
import {introduced} from '../sheet/notes-from.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

const right =
  /^(?:(?:hence|therefore|thus|so|in summary|as such)\s*,?\s*)?the\s+(?:most\s+)?(?:correct|right|best)\s+(?:answers?|options?|solutions?|choices?|combination|statements?)\b[^:.]{0,80}?(?:\b(?:is|are)\b\s*:?|:)\s*/iu

const wrong =
  /^(?:the\s+)?(?:options?|choices?|answers?|statements?)\s+(?:that|which)\s+(?:says?|states?|reads?)\s*:?\s*/iu

const because =
  /\s+(?:is|are)\s+(?:all\s+|both\s+|also\s+|therefore\s+)*(?:incorrect|wrong|not\s+correct|not\s+right|invalid)\b/iu

/**
 * The answer that a sentence such as *Hence, the correct answer is: …* gives: the sentence, then
 * what it names in a block of its own.
 */
export function rightFrom(
  block: RootContent,
  next: RootContent | undefined,
  source: string
): {answer: Answer; rest: RootContent[]; used: number} | undefined {
  if (block.type !== 'paragraph') return undefined
  const match = right.exec(toString(block))
  if (!match) return undefined
  const [lead, named] = cut(block.children, match[0].length, source)
  const content = paragraphsFrom(trim(named, source))
  if (content.length > 0) {
    const said = [...paragraphsFrom(trim(lead, source)), ...content]
    return {answer: answerFrom(said, positionOf(block)), rest: [], used: 1}
  }
  if (next?.type !== 'list') return undefined
  const {head, rest} = introduced(next)
  const others = rest.flatMap((item) => item.children)
  return {answer: answerFrom([block, head], span(block, head)), rest: others, used: 2}
}

/** The distractor that *The option that says: … is incorrect because …* names. */
export function wrongFrom(block: RootContent, source: string): Option | undefined {
  if (block.type !== 'paragraph') return undefined
  const text = toString(block)
  const lead = wrong.exec(text)
  const reason = because.exec(text)
  if (!lead || !reason || reason.index < lead[0].length) return undefined
  return optionFrom(block, lead[0].length, reason.index, source)
}

function optionFrom(block: Paragraph, from: number, to: number, source: string): Option {
  const [head, tail] = cut(block.children, to, source)
  const [, named] = cut(head, from, source)
  const reason = paragraphsFrom(trim(tail, source))
  const [first] = reason
  return {
    type: 'option',
    correct: false,
    children: [
      ...paragraphsFrom(trim(named, source)),
      ...(first ? [rationaleFrom(reason, positionOf(first))] : [])
    ],
    position: positionOf(block)
  }
}
