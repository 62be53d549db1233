/** Every term is defined. See `term-has-definition.md`. */
import {type Aside, type Notebook, promptOf, type Section} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {isAnswered} from '../is-answered.ts'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

/** Words of a term that is given and left; a longer text with a colon says something. */
const MOST_WORDS = 8

export const termHasDefinition = defineRule(
  {
    id: 'term-has-definition',
    description: 'A term has a definition, or details below it.'
  },
  (context) => {
    const {report, sourceOf, threshold} = context
    const check = ({children}: Notebook | Section): void => {
      for (const [at, child] of children.entries()) {
        const [before, after] = [children[at - 1], children[at + 1]]
        if (child.type !== 'aside' || ![before, after].some((one) => one && isTerm(one))) continue
        // What has items below it names them.
        if (after && after.position.start.column > child.position.start.column) continue
        const message = fault(child, sourceOf(child).trim())
        if (message) report({message, place: firstLine(child.position, context)})
      }
    }
    return {
      question(question) {
        if (question.form !== 'term' || isAnswered(question, threshold)) return
        const message = 'Unexpected term without a definition, expected one'
        report({message, place: promptOf(question)})
      },
      notebook: check,
      section: check
    }
  }
)

export default termHasDefinition

function isTerm({type, ...rest}: Notebook['children'][number]): boolean {
  return type === 'question' && 'form' in rest && rest.form === 'term'
}

/** What is wrong with an item or row that stands among terms and is none. */
function fault(aside: Aside, source: string): string | undefined {
  const cells = /^\|?([^|\r\n]*)\|([^|\r\n]*)\|?$/u.exec(source)
  if (cells) {
    const [term, definition] = cells.slice(1).map((cell) => cell.trim())
    if (term && !definition) return 'Unexpected term without a definition, expected one'
    return definition && !term ? 'Unexpected definition without a term, expected one' : undefined
  }
  const text = aside.children.map(textOf).join(' ').trim()
  const isLeft = /^[-*+]\s/u.test(source) && /[:：][*_]*$/u.test(source)
  return isLeft && text.split(/\s+/u).length <= MOST_WORDS
    ? 'Unexpected term without a definition, expected one'
    : undefined
}
