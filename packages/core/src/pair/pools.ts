/** Which notes may answer which questions: those of the question's own section. */
import {
  type Note,
  type Notebook,
  type Question,
  type Section,
  answerOf,
  entriesOf,
  optionsOf
} from '../ast.ts'
import {type References, referredTo} from './references.ts'
import {addAll} from '../add-all.ts'

/** Questions to answer and the notes to answer them with. */
export interface Pool {
  questions: readonly Question[]
  notes: readonly Note[]
  /** Titles of the headings above, outermost first. */
  titles: readonly string[]
  /** Headings between those and some of the notes. */
  headings: ReadonlyMap<Note, string>
}

/**
 * A pool for each section that has questions and notes of its own, or below, or above; where it has
 * none, for the questions that notes elsewhere refer to.
 */
export function poolsOf(notebook: Notebook, references: References): Pool[] {
  const pools: Pool[] = []
  const answered = references.size === 0 ? new Set<string>() : answeredIn(notebook)
  visit(notebook, {above: [], titles: [], references, answered}, pools)
  return pools
}

interface Place {
  above: readonly Note[]
  titles: readonly string[]
  references: References
  /** Ids of the questions that are answered. */
  answered: ReadonlySet<string>
}

function visit(
  parent: Notebook | Section,
  {above, titles, references, answered}: Place,
  pools: Pool[]
): void {
  const isFree = (note: Note): boolean => !answered.has(note.answers ?? '')
  const own = parent.children.filter((child) => child.type === 'note').filter(isFree)
  const questions = parent.children.filter((child) => child.type === 'question').filter(isOpen)
  const sections = parent.children.filter((child) => child.type === 'section')
  const reach = own.length > 0 ? own : above
  if (questions.length > 0) {
    const headings = new Map<Note, string>()
    for (const section of sections) headNotes(section, false, headings)
    const isAlone = own.length === 0 && headings.size === 0
    for (const section of isAlone ? sections : []) headNotes(section, true, headings)
    const near = [...own, ...[...headings.keys()].filter(isFree)]
    const notes = near.length > 0 ? near : above
    if (notes.length > 0) pools.push({questions, notes, titles, headings})
    else if (references.size > 0) addAll(pools, referredPools(questions, titles, references))
  }
  for (const section of sections) {
    visit(section, {above: reach, titles: [...titles, section.title], references, answered}, pools)
  }
}

/** Adds the notes of a section below, and of those below it that ask nothing themselves. */
function headNotes(section: Section, isAsking: boolean, headings: Map<Note, string>): void {
  const {title, children} = section
  const asks = children.some((child) => child.type === 'question')
  if (asks && !isAsking) return
  for (const child of children) {
    if (child.type === 'note') headings.set(child, title)
    if (child.type === 'section' && !asks) headNotes(child, false, headings)
  }
}

function referredPools(
  questions: readonly Question[],
  titles: readonly string[],
  references: References
): Pool[] {
  return questions.flatMap((question) => {
    const notes = referredTo(references, question)
    return notes ? [{questions: [question], notes, titles, headings: new Map<Note, string>()}] : []
  })
}

/** What is said of a question whose answer is known answers no other. */
function answeredIn(notebook: Notebook): ReadonlySet<string> {
  const answered = new Set<string>()
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type === 'question' && !isOpen(entry))
      answered.add(entry.explicitId ?? entry.id).add(entry.id)
  }
  return answered
}

/** Neither an answer of its author's nor an option known to be right. */
function isOpen(question: Question): boolean {
  return !answerOf(question)?.given && !optionsOf(question).some(({correct}) => correct === true)
}
