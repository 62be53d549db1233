/** Cards have two sides. See `card-has-front-and-back.md`. */
import {
  answerOf,
  entriesOf,
  type Notebook,
  promptOf,
  type Question,
  type Section
} from '@studymark/core'
import type {Nodes} from 'mdast'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

const NO_BACK = 'Unexpected card without a back, expected what answers its front'
const NO_FRONT = 'Unexpected card without a front, expected what it asks'

/** A gap with nothing in it, or with its hint alone, is read as text. */
const EMPTY_CLOZE = /\{\{c\d+::\s*(?:::[^}]*)?\}\}/u

export const cardHasFrontAndBack = defineRule(
  {
    id: 'card-has-front-and-back',
    description: 'A card says something on both of its sides.'
  },
  (context) => {
    const {notebook, report, sourceOf} = context
    const check = ({children}: Notebook | Section): void => {
      for (const child of children) {
        if (child.type !== 'aside') continue
        const message = faultOfLine(sourceOf(child).trim())
        if (message) report({message, place: firstLine(child.position, context)})
      }
    }
    return {
      ...(holdsCards(notebook) && {notebook: check, section: check}),
      question(question) {
        const isGap = question.form === 'cloze' && EMPTY_CLOZE.test(sourceOf(promptOf(question)))
        const isBegun = question.dialect === 'card' && !answerOf(question)
        const begun = isBegun ? faultOfLine(sourceOf(question).trim()) : undefined
        const message = isGap ? NO_BACK : (faultOf(question) ?? begun)
        if (message) report({message, place: firstLine(question.position, context)})
      }
    }
  }
)

export default cardHasFrontAndBack

/** Without other cards, a double colon at an end may be anything. */
function holdsCards(notebook: Notebook): boolean {
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type === 'question' && entry.dialect === 'card') return true
  }
  return false
}

/** What is wrong with a line that has one side: `front::` or `::back`. */
function faultOfLine(source: string): string | undefined {
  if (/^(?:[-*+]\s+)?[^\r\n:]*[^\r\n:\s]\s*:{2,3}$/u.test(source)) return NO_BACK
  return /^(?:[-*+]\s+)?:{2,3}[^\r\n:]/u.test(source) ? NO_FRONT : undefined
}

function faultOf(question: Question): string | undefined {
  const {children} = promptOf(question)
  if (!children.some(shows)) return NO_FRONT
  const answer = answerOf(question)
  return answer?.given === true && !answer.children.some(shows) ? NO_BACK : undefined
}

/** Whether something of a node is to be seen or heard. */
function shows(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  if (node.type === 'html') return !node.value.startsWith('<!--')
  if ('children' in node) return node.children.some(shows)
  return /[^\s*_]/u.test(textOf(node))
}
