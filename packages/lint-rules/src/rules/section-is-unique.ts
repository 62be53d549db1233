/** No topic is opened twice. See `section-is-unique.md`. */
import type {Notebook, Section} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'
import {sameText} from '../same-text.ts'

export const sectionIsUnique = defineRule(
  {
    id: 'section-is-unique',
    description: 'A title stands once among the sections beside it.'
  },
  (context) => {
    const check = ({children}: Notebook | Section): void => {
      const firsts = new Map<string, Section>()
      for (const child of children) {
        if (child.type !== 'section') continue
        const key = sameText(child.title)
        const first = firsts.get(key)
        if (!first) firsts.set(key, child)
        else {
          context.report({
            message: `Unexpected title \`${child.title}\` again, expected one section of it`,
            place: firstLine(child.position, context),
            cause: {message: 'First section of it', place: firstLine(first.position, context)}
          })
        }
      }
    }
    return {notebook: check, section: check}
  }
)

export default sectionIsUnique
