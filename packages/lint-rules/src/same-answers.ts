/** Whether edits leave alone what is right: a mend of the form of notes changes no answer. */
import {answerOf, type Edit, entriesOf, optionsOf} from '@studymark/core'
import {applyEdits} from './fix/apply-edits.ts'
import {type LintFile, lintFileOf} from './lint-file.ts'
import {textOf} from './text-of.ts'

/** Whether the notes with these edits have the same right options and answers; reads them anew. */
export function keepsAnswers(file: LintFile, edits: readonly Edit[]): boolean {
  const edited = lintFileOf(applyEdits(file.text, edits), file.options)
  return JSON.stringify(answersOf(file)) === JSON.stringify(answersOf(edited))
}

/** By question, in order: which of its options are right, and what answers it, best first. */
export function answersOf({notebook}: Pick<LintFile, 'notebook'>): unknown[] {
  const entries = Array.from(entriesOf(notebook), ({entry}) => entry)
  const notes = new Map(
    entries.flatMap((entry) => (entry.type === 'note' ? [[entry.id, textOf(entry)]] : []))
  )
  return entries.flatMap((entry) => {
    if (entry.type !== 'question') return []
    const answer = answerOf(entry)
    const found = answer?.given === false ? answer.notes.map((id) => notes.get(id)) : []
    const given = answer?.given === true ? [textOf(answer)] : []
    return [[optionsOf(entry).map(({correct}) => correct), given, found]]
  })
}
