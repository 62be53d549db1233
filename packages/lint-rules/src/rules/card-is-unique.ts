/** An id is given to one question. See `card-is-unique.md`. */
import type {Position} from 'unist'
import {reportRepeats} from '../report-repeats.ts'
import {defineRule} from '../rule.ts'

interface Fact {
  id: string
  place: Position
}

export const cardIsUnique = defineRule<object, Fact>(
  {
    id: 'card-is-unique',
    description: 'An id that the author gives belongs to one card, in all files together.',
    severity: 'error'
  },
  {
    create: ({facts, placeOf}) => ({
      question(question) {
        const [prompt] = question.children
        const place = prompt && placeOf(prompt)
        if (question.explicitId !== undefined && place) {
          facts.push({id: question.explicitId.normalize('NFC'), place})
        }
      }
    }),
    across(files) {
      reportRepeats(
        files,
        ({id}) => id,
        ({id}) => ({
          message: `Unexpected id \`${id}\` again, expected one of its own`,
          first: 'First card with it'
        })
      )
    }
  }
)

export default cardIsUnique
