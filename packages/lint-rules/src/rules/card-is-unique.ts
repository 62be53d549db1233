/** An id is given to one question. See `card-is-unique.md`. */
import type {Position} from 'unist'
import type {Across} from '../context.ts'
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
      const firsts = new Map<string, {file: Across<object, Fact>; place: Position}>()
      for (const file of files) {
        for (const {id, place} of file.facts) {
          const first = firsts.get(id)
          if (!first) firsts.set(id, {file, place})
          else {
            file.report({
              message: `Unexpected id \`${id}\` again, expected one of its own`,
              place,
              cause: {message: 'First card with it', place: first.place, path: first.file.path}
            })
          }
        }
      }
    }
  }
)

export default cardIsUnique
