/** Questions stand above the notes that answer them. See `questions-come-first.md`. */
import {areBlank, outlineOf, type Topic} from '../outline.ts'
import {defineRule} from '../rule.ts'

export const questionsComeFirst = defineRule(
  {
    id: 'questions-come-first',
    description: 'The questions of a section stand above its notes.'
  },
  (context) => ({
    root(tree) {
      for (const topic of outlineOf(tree)) {
        const {heading, title} =
          topic.parts.find(({role, blocks}) => role === 'questions' && !areBlank(blocks)) ?? {}
        const notes = heading && notesAbove(topic)
        if (!heading || !notes) continue
        context.report({
          message: `Unexpected heading \`${title ?? ''}\` below the notes, expected it above them`,
          place: heading,
          cause: {message: 'Notes above', place: notes}
        })
      }
    }
  })
)

export default questionsComeFirst

/** The first notes, where they stand above the questions; one paragraph may lead into a topic. */
function notesAbove({blocks, parts}: Topic) {
  const [first] = parts
  const loose = blocks.filter(({type}) => type === 'paragraph' || type === 'list')
  if (first?.role === 'notes' && !areBlank(first.blocks)) return first.heading
  return loose.length > 1 || loose[0]?.type === 'list' ? loose[0] : undefined
}
