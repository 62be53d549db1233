/** Notes have questions that ask for them. See `section-has-questions.md`. */
import type {Section} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {areBlank, outlineOf} from '../outline.ts'
import {defineRule} from '../rule.ts'

export const sectionHasQuestions = defineRule(
  {
    id: 'section-has-questions',
    description: 'A section with notes has a question that asks for them.'
  },
  (context) => ({
    section(section, parents) {
      const hasNotes = section.children.some(({type}) => type === 'note')
      if (!hasNotes || asks(section) || parents.some((parent) => asksItself(parent))) return
      const place = emptyQuestions(context.tree, section) ?? firstLine(section.position, context)
      context.report({
        message: `Unexpected section \`${section.title}\` without a question, expected one about its notes`,
        place
      })
    }
  })
)

export default sectionHasQuestions

function asks({children}: Section): boolean {
  return children.some(
    (child) => child.type === 'question' || (child.type === 'section' && asks(child))
  )
}

function asksItself(parent: {type: string; children: ReadonlyArray<{type: string}>}): boolean {
  const isHolder = parent.type === 'section' || parent.type === 'notebook'
  return isHolder && parent.children.some(({type}) => type === 'question')
}

/** The heading below which its questions should stand. */
function emptyQuestions(tree: Parameters<typeof outlineOf>[0], {position}: Section) {
  const topic = outlineOf(tree).find(
    ({heading}) => heading?.position?.start.offset === position.start.offset
  )
  return topic?.parts.find(({role, blocks}) => role === 'questions' && areBlank(blocks))?.heading
}
