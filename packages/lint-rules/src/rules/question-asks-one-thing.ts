/** A question asks one thing. See `question-asks-one-thing.md`. */
import {answerOf, type Edit, promptOf, type Question} from '@studymark/core'
import type {Context} from '../context.ts'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

/** A question mark with another question behind it. */
const SECOND = /[?？](?=\s+\S.*[?？]\s*$)/u

export const questionAsksOneThing = defineRule(
  {
    id: 'question-asks-one-thing',
    description: 'A question asks one thing.'
  },
  (context) => ({
    question(question) {
      const {form} = question
      const prompt = promptOf(question)
      if ((form !== 'open' && form !== 'term') || prompt.children.length !== 1) return
      if (!SECOND.test(textOf(prompt))) return
      const fix = split(question, context)
      context.report({
        message: 'Unexpected second question, expected one of its own',
        place: prompt,
        suggestions: fix ? [{message: 'Ask them one below the other', fix}] : []
      })
    }
  })
)

export default questionAsksOneThing

/** Makes items of the sentences of an item of one line. */
function split(question: Question, {sourceOf}: Context): Edit[] | undefined {
  const prompt = promptOf(question)
  const {start} = prompt.position
  const [, bullet, asked] = /^([-*+][\t ]+)(.+)$/u.exec(sourceOf(prompt)) ?? []
  if (!bullet || !asked || answerOf(question)?.given) return undefined
  const indent = ' '.repeat(start.column - 1)
  const from = (start.offset ?? 0) + bullet.length
  return Array.from(asked.matchAll(/(?<=[?？])\s+(?=\S)/gu), ({0: gap, index}) => ({
    start: from + index,
    end: from + index + gap.length,
    text: `\n${indent}${bullet}`
  }))
}
