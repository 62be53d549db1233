/** Which notes may answer which questions: those of the question's own section. */
import {type Note, type Notebook, type Question, type Section, answerOf, optionsOf} from '../ast.ts'
import {type References, referredTo} from './references.ts'

/** Questions to answer and the notes to answer them with. */
export interface Pool {
  questions: readonly Question[]
  notes: readonly Note[]
  /** Titles of the headings above, outermost first. */
  titles: readonly string[]
}

/**
 * A pool for each section that has questions and notes of its own, or below, or above; where it has
 * none, for the questions that notes elsewhere refer to.
 */
export function poolsOf(notebook: Notebook, references: References): Pool[] {
  const pools: Pool[] = []
  visit(notebook, {above: [], titles: [], references}, pools)
  return pools
}

interface Place {
  above: readonly Note[]
  titles: readonly string[]
  references: References
}

function visit(
  parent: Notebook | Section,
  {above, titles, references}: Place,
  pools: Pool[]
): void {
  const own = parent.children.filter((child) => child.type === 'note')
  const questions = parent.children.filter((child) => child.type === 'question').filter(isOpen)
  const sections = parent.children.filter((child) => child.type === 'section')
  const reach = own.length > 0 ? own : above
  if (questions.length > 0) {
    const below = own.length > 0 ? [] : sections.flatMap(({children}) => children)
    const near = [...own, ...below.filter((child) => child.type === 'note')]
    const notes = near.length > 0 ? near : above
    if (notes.length > 0) pools.push({questions, notes, titles})
    else if (references.size > 0) pools.push(...referredPools(questions, titles, references))
  }
  for (const section of sections) {
    visit(section, {above: reach, titles: [...titles, section.title], references}, pools)
  }
}

function referredPools(
  questions: readonly Question[],
  titles: readonly string[],
  references: References
): Pool[] {
  return questions.flatMap((question) => {
    const notes = referredTo(references, question)
    return notes ? [{questions: [question], notes, titles}] : []
  })
}

/** Neither an answer of its author's nor an option known to be right. */
function isOpen(question: Question): boolean {
  return !answerOf(question)?.given && !optionsOf(question).some(({correct}) => correct === true)
}
