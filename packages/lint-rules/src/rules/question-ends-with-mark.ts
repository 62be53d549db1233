/** Questions end with a question mark. See `question-ends-with-mark.md`. */
import {endsInMark, promptOf, type Question} from '@studymark/core'
import type {Nodes, Text} from 'mdast'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

/** What begins like this asks; `what to do` and `how I see it` do not. */
const ASKS = new RegExp(
  [
    /(?:what|which|who|whom|whose)(?:'s|’s)?\s(?!(?:to|i|you|we|they|he|she|it)\b)/u,
    /(?:when|where|why|how)(?:'s|’s)?\s(?:is|are|was|were|do|does|did|can|could|will|would|should|must|has|have|had|many|much|long|often|far|large|big)\b/u,
    /(?:is|are|was|were|do|does|did|can|could|will|would|should)\s(?:a|an|the|there|it|this|that|these|those|you|we|i|they|all|any|only|it)\s/u
  ]
    .map(({source}) => `^${source}`)
    .join('|'),
  'iu'
)

const EASTERN_ASKS = /(?:什么|什麼|为什么|為什麼|如何|怎么|怎麼|哪些|多少|吗|嗎)$/u

export const questionEndsWithMark = defineRule(
  {
    id: 'question-ends-with-mark',
    description: 'A question ends with a question mark.',
    fixable: true
  },
  ({report, text}) => ({
    question(question) {
      const prompt = promptOf(question)
      const [only] = prompt.children
      const said = textOf(prompt)
      if (!isPlain(question) || !only || endsInMark(said) || /[:：…]$/u.test(said)) return
      const isEastern = EASTERN_ASKS.test(said.replace(/[.。]$/u, ''))
      if (!isEastern && !(ASKS.test(said) && isOneSentence(said))) return
      const mark = isEastern ? '？' : '?'
      const end = endOf(only, text)
      report({
        message: `Unexpected question without a mark, expected \`${mark}\` at its end`,
        place: prompt,
        fix: end && [{...end, text: mark}]
      })
    }
  })
)

export default questionEndsWithMark

/** Asked in words, in one block. */
function isPlain(question: Question): boolean {
  const {form} = question
  return (form === 'open' || form === 'choice') && promptOf(question).children.length === 1
}

/** What goes on after a full stop may ask somewhere in between. */
function isOneSentence(said: string): boolean {
  return !/[.!?;]\s/u.test(said)
}

/** Where the last word of a block ends, with the full stop that may stand there. */
function endOf(block: Nodes, text: string): {start: number; end: number} | undefined {
  const last = lastText(block)
  const {start, end} = last?.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const source = text.slice(start.offset, end.offset).trimEnd()
  const from = start.offset + source.replace(/[.。]$/u, '').length
  return {start: from, end: start.offset + source.length}
}

/** The text that a block ends with. */
function lastText(node: Nodes): Text | undefined {
  if (node.type === 'text') return node
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last && lastText(last)
}
