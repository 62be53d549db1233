/** No term is defined twice in one place. See `term-is-unique.md`. */
import {promptOf, type Question} from '@studymark/core'
import type {Position} from 'unist'
import {reportRepeats} from '../report-repeats.ts'
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
      reportRepeats(
        files,
        ({key}) => key,
        ({term}) => ({
          message: `Unexpected term \`${term}\` again, expected one definition`,
          first: 'Defined first'
        })
      )
    }
  }
)

export default termIsUnique

function termOf(question: Question): string {
  return textOf(promptOf(question)).replace(/\s*[:：–—-]$/u, '')
}
