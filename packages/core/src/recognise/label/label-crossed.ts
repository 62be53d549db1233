/**
 * Answers that name a question above the one right above them.
 *
 *     Q1: What makes dough rise?
 *     Q2: What makes dough stretch?
 *     A1: Yeast
 *     A2: Gluten
 */
import type {Draft} from '../../dialects/dialect.ts'
import {asideFrom, type NoteDraft, noteFrom} from '../draft.ts'
import type {Labelled} from './label-question.ts'
import {addAll} from '../../add-all.ts'

/** A note for each, with the number of its question. */
export function crossedNotes({crossed}: Labelled): Draft[] {
  const notes: NoteDraft[] = []
  const empty: Draft[] = []
  for (const {label, children, position} of crossed) {
    const last = notes.at(-1)
    const {number} = label
    if (label.isCrossed && number !== undefined && children.length > 0) {
      notes.push({...noteFrom(children, position), ordinal: number})
    } else if (last) {
      addAll(last.children, children)
      last.position = {start: last.position.start, end: position.end}
    } else empty.push(asideFrom(children, position))
  }
  return [...empty, ...notes]
}

/** The numbers that the answers name. */
export function numbersOfCrossed(questions: readonly Labelled[]): ReadonlySet<number> {
  const labels = questions.flatMap(({crossed}) => crossed.map(({label}) => label))
  return new Set(labels.flatMap(({number, isCrossed}) => (isCrossed ? (number ?? []) : [])))
}
