/** Notes that their author ties to a question by its id, wherever in the file both stand. */
import {entriesOf, type Note, type Notebook, type Question} from '../ast.ts'

/** The notes by the id that they name. */
export type References = ReadonlyMap<string, readonly Note[]>

export function referencesIn(notebook: Notebook): References {
  const references = new Map<string, Note[]>()
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type !== 'note' || entry.answers === undefined) continue
    const notes = references.get(entry.answers)
    if (notes) notes.push(entry)
    else references.set(entry.answers, [entry])
  }
  return references
}

/** The notes tied to a question, by the id its author gave it or by the one it was given. */
export function referredTo(
  references: References,
  {explicitId, id}: Question
): readonly Note[] | undefined {
  return references.get(explicitId ?? id) ?? references.get(id)
}
