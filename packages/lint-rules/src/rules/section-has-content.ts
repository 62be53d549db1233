/** Every title has something below it. See `section-has-content.md`. */
import type {Section} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {areBlank, outlineOf} from '../outline.ts'
import {defineRule} from '../rule.ts'

export const sectionHasContent = defineRule(
  {
    id: 'section-has-content',
    description: 'A section has something below its title.'
  },
  (context) => ({
    section(section, parents) {
      const [above] = parents.slice(-1)
      // The outermost empty section says it for those within.
      if (!isEmpty(section) || (above?.type === 'section' && isEmpty(above))) return
      context.report({
        message: `Unexpected title \`${section.title}\` without content, expected questions or notes`,
        place: firstLine(section.position, context)
      })
    },
    root(tree) {
      for (const {blocks, parts} of outlineOf(tree)) {
        const isBare = areBlank(blocks) && parts.every((part) => areBlank(part.blocks))
        for (const {heading, title, role, blocks, goesOn} of isBare ? [] : parts) {
          // Questions that are missing are for `section-has-questions`.
          if (role === 'questions' || !areBlank(blocks) || goesOn) continue
          context.report({
            message: `Unexpected heading \`${title}\` without content, expected ${role}`,
            place: heading
          })
        }
      }
    }
  })
)

export default sectionHasContent

function isEmpty({children}: Section): boolean {
  return children.every((child) => {
    if (child.type === 'section') return isEmpty(child)
    return child.type === 'aside' && areBlank(child.children)
  })
}
