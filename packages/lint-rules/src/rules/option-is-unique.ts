/** No option is given twice. See `option-is-unique.md`. */
import {type Option, optionsOf} from '@studymark/core'
import type {Spot} from '../context.ts'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'

export const optionIsUnique = defineRule(
  {
    id: 'option-is-unique',
    description: 'An option stands once among those of its question.'
  },
  (context) => ({
    question(question) {
      const firsts = new Map<string, Option>()
      for (const option of optionsOf(question)) {
        const key = keyOf(option, context.sourceOf)
        const first = firsts.get(key)
        if (key === '') continue
        if (!first) firsts.set(key, option)
        else {
          const contradicts = option.correct !== first.correct && option.correct !== null
          context.report({
            message: contradicts
              ? 'Unexpected option given both as right and as wrong, expected it once'
              : 'Unexpected option given before, expected it once',
            place: firstLine(option.position, context),
            cause: {message: 'Given first', place: firstLine(first.position, context)}
          })
        }
      }
    }
  })
)

export default optionIsUnique

/** Its source but for what parts words: case, signs and the indent of code may be the point. */
function keyOf({children}: Option, sourceOf: (spot: Spot) => string): string {
  const parts = children.filter(({type}) => type !== 'rationale')
  const text = parts.map(sourceOf).join('\n').trim()
  const holdsCode = parts.some(({type}) => type === 'code')
  return holdsCode ? text : text.replace(/\s+/gu, ' ').replace(/\.$/u, '')
}
