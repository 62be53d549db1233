/** What `--keep-going` leaves out: the questions that errors lie in. */
import type {Entry, Finding, Notebook, Place, Section} from '@studymark/core'
import {entriesOf} from '@studymark/core'

/** Notebooks without their faulty questions, and how many those were, by file. */
export interface Remainder {
  notebooks: Notebook[]
  leftOut: Map<string, number>
}

/** Leaves out each question that an error touches, and all of a file whose front matter has one. */
export function leaveOut(notebooks: readonly Notebook[], errors: readonly Finding[]): Remainder {
  const leftOut = new Map<string, number>()
  if (errors.length === 0) return {notebooks: [...notebooks], leftOut}
  const kept = notebooks.map((notebook) => {
    const own = errors.filter(({path}) => path === notebook.path)
    if (own.length === 0) return notebook
    const faulty = questionsAt(notebook, own.flatMap(placesOf))
    if (faulty.size === 0) return notebook
    leftOut.set(notebook.path ?? '', faulty.size)
    return {...notebook, children: without(notebook.children, faulty)}
  })
  return {notebooks: kept, leftOut}
}

function placesOf(finding: Finding): Place[] {
  const {cause} = finding
  return cause && (cause.path ?? finding.path) === finding.path ? [finding, cause] : [finding]
}

function questionsAt(notebook: Notebook, places: readonly Place[]): Set<Entry> {
  const questions = [...entriesOf(notebook)].flatMap(({entry}) =>
    entry.type === 'question' ? [entry] : []
  )
  const [first] = notebook.children
  const body = first?.position.start.offset ?? Infinity
  const isWhole = places.some(({start}) => (start.offset ?? 0) < body)
  return new Set(
    isWhole
      ? questions
      : questions.filter((question) => places.some((place) => touches(question, place)))
  )
}

function touches({position}: Entry, place: Place): boolean {
  const at = place.start.offset ?? -1
  return at >= (position.start.offset ?? 0) && at < (position.end.offset ?? 0)
}

function without(
  children: readonly (Section | Entry)[],
  faulty: ReadonlySet<Entry>
): (Section | Entry)[] {
  return children.flatMap<Section | Entry>((child) => {
    if (child.type === 'section') return [{...child, children: without(child.children, faulty)}]
    return faulty.has(child) ? [] : [child]
  })
}
