/** What stands in a list of questions asks. See `question-asks.md`. */
import {asksBy, type Notebook, promptOf, type Question, type Section} from '@studymark/core'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

export const questionAsks = defineRule(
  {
    id: 'question-asks',
    description: 'An entry in a list of questions asks something.'
  },
  ({report}) => {
    const check = ({children}: Notebook | Section): void => {
      const listed = children.filter((child) => child.type === 'question').filter(isListed)
      const silent = listed.filter((question) => asksBy(text(question)) === 0)
      // A list of cues is a list of questions, too: only what differs from the others is a slip.
      const areCues = silent.length * 2 > listed.length
      for (const question of silent) {
        if (areCues && !states(text(question))) continue
        report({
          message: 'Unexpected entry that asks nothing, expected a question',
          place: promptOf(question)
        })
      }
    }
    return {notebook: check, section: check}
  }
)

export default questionAsks

/** Read as a question for where it stands, not for what it says. */
function isListed({dialect, form, children}: Question): boolean {
  const isOpen = form === 'open' && children.every(({type}) => type !== 'option')
  return isOpen && (dialect === 'section' || dialect === 'bare')
}

function text(question: Question): string {
  return textOf(promptOf(question))
}

/** A whole sentence, or several. */
function states(said: string): boolean {
  return /\p{Ll}[.!]\s+\p{Lu}|\s\S+\s\S+\s\S*\p{Ll}[.!]$|。/u.test(said)
}
