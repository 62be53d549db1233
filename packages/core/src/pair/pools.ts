/** Which notes may answer which questions: those of the question's own section. */
import {type Note, type Notebook, type Question, type Section, answerOf, optionsOf} from '../ast.ts'

/** Questions to answer and the notes to answer them with. */
export interface Pool {
  questions: readonly Question[]
  notes: readonly Note[]
  /** Titles of the headings above, outermost first. */
  titles: readonly string[]
}

/** A pool for each section that has questions and notes of its own, or below, or above. */
export function poolsOf(notebook: Notebook): Pool[] {
  const pools: Pool[] = []
  visit(notebook, [], [], pools)
  return pools
}

function visit(
  parent: Notebook | Section,
  above: readonly Note[],
  titles: readonly string[],
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
  }
  for (const section of sections) visit(section, reach, [...titles, section.title], pools)
}

/** Neither an answer of its author's nor an option known to be right. */
function isOpen(question: Question): boolean {
  return !answerOf(question)?.given && !optionsOf(question).some(({correct}) => correct === true)
}
