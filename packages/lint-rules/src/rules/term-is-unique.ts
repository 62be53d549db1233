/** No term is defined twice in one place. See `term-is-unique.md`. */
import {promptOf, type Question} from '@studymark/core'
import type {Position} from 'unist'
import type {Across} from '../context.ts'
import {defineRule} from '../rule.ts'
import {sameText} from '../same-text.ts'
import {textOf} from '../text-of.ts'

interface Fact {
  key: string
  term: string
  place: Position
}

export const termIsUnique = defineRule<object, Fact>(
  {
    id: 'term-is-unique',
    description: 'A term is defined once under the same titles, in all files together.'
  },
  {
    create: ({facts, placeOf}) => ({
      question(question) {
        const term = termOf(question)
        const place = placeOf(promptOf(question))
        if (question.form !== 'term' || question.explicitId !== undefined) return
        if (term === '' || !place) return
        const key = JSON.stringify([...question.context, term].map(sameText))
        facts.push({key, term, place})
      }
    }),
    across(files) {
      const firsts = new Map<string, {file: Across<object, Fact>; place: Position}>()
      for (const file of files) {
        for (const {key, term, place} of file.facts) {
          const first = firsts.get(key)
          if (!first) firsts.set(key, {file, place})
          else {
            file.report({
              message: `Unexpected term \`${term}\` again, expected one definition`,
              place,
              cause: {message: 'Defined first', place: first.place, path: first.file.path}
            })
          }
        }
      }
    }
  }
)

export default termIsUnique

function termOf(question: Question): string {
  return textOf(promptOf(question)).replace(/\s*[:：–—-]$/u, '')
}
