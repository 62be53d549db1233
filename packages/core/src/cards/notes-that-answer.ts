/**
 * Notes of a section that may answer the questions which nothing else answers. A line of its own above a list of fifty
 * questions tells the answer to none of them, and their cards would show it fifty times.
 */
import type {Note, Question} from '../ast.ts'
import {answerOf, optionsOf} from '../ast.ts'
import {holds} from './render/descend.ts'
import {toString} from '../to-string.ts'

/** Up to so many questions, the notes of their section are shown, however short. */
const fewQuestions = 3

/**
 * Letters that the notes say for each question. Of 15,000 cards of public notes, 1,900 showed notes that say less,
 * and none of those was an answer.
 */
const fewestLetters = 25

/** Letters of scripts that say a word with one or two. */
const wide = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu

/** The lists of notes among `places` that say enough. */
export function notesThatAnswer(
  places: ReadonlyArray<{question: Question; notes: readonly Note[]}>
): ReadonlySet<readonly Note[]> {
  const asking = new Map<readonly Note[], number>()
  for (const {question, notes} of places) {
    if (needsNotes(question)) asking.set(notes, (asking.get(notes) ?? 0) + 1)
  }
  const enough = [...asking].filter(([notes, count]) => {
    return count <= fewQuestions || says(notes, count * fewestLetters)
  })
  return new Set(enough.map(([notes]) => notes))
}

function needsNotes(question: Question): boolean {
  if (question.form === 'cloze' || answerOf(question)?.given) return false
  return !optionsOf(question).some(({correct}) => correct)
}

function says(notes: readonly Note[], letters: number): boolean {
  let left = letters
  for (const {children} of notes) {
    // What a picture says has no letters.
    if (holds(children, 'image')) return true
    for (const node of children) {
      const text = toString(node)
      left -= text.replace(/\s/gu, '').length + 2 * (text.match(wide)?.length ?? 0)
      if (left <= 0) return true
    }
  }
  return false
}
