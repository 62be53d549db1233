/** The checker of the laws sees what it is there to see. */
import {describe, expect, it} from 'vitest'
import type {Note, Notebook, Question, Section} from '../src/ast.ts'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {checkLaws} from './laws/check-laws.ts'
import {beyondMarks} from './laws/marks.ts'

const text =
  '## EFS\n\n### Questions\n\n- What is *EFS*?\n\n### Notes\n\n- EFS is storage.\n- Anyone `mounts` EFS.\n'

/** A lawful notebook, made unlawful. */
function broken(
  change: (parts: {section: Section; question: Question; notes: Note[]}) => void
): string[] {
  const notebook = structuredClone<Notebook>(recognise(parse(text), {text}))
  const [section] = notebook.children
  if (section?.type !== 'section') throw new Error('Expected a section')
  const [question, ...notes] = section.children
  if (question?.type !== 'question') throw new Error('Expected a question')
  change({section, question, notes: notes.filter((note) => note.type === 'note')})
  return checkLaws(text, notebook)
}

describe('the laws are broken by', () => {
  it('nothing as it is', () => {
    expect(broken(() => undefined)).toEqual([])
  })

  it('a note that is lost', () => {
    expect(broken(({section}) => section.children.pop())).toEqual([
      '9:18: lost outside every entry "\\n- Anyone `mounts` EFS.\\n"',
      '10:3: lost "Anyone mounts EFS" in "Anyone `mounts` EFS."'
    ])
  })

  it('content that is lost inside its entry', () => {
    expect(broken(({notes}) => (notes[1]!.children = []))).toEqual([
      '10:1: lost inside an entry, no mark "- Anyone `mounts` EFS."',
      '10:3: lost "Anyone mounts EFS" in "Anyone `mounts` EFS."'
    ])
  })

  it('a line of words that are marks only where they label', () => {
    const line = 'Question and answer: is this the right answer or is it the wrong one, and why'
    expect(beyondMarks(`${line}\n`, new Set())).not.toEqual([])
    expect(beyondMarks('**Correct answer:** A\n', new Set())).toEqual([])
  })

  it('a note that is there twice', () => {
    expect(
      broken(({section, notes}) =>
        section.children.push({...structuredClone(notes[1]!), id: 'twice'})
      )
    ).toEqual([
      '10:3: in two blocks "Anyone `mounts` EFS."',
      '10:3: altered to "Anyone ": "Anyone "',
      '10:10: altered to "mounts": "`mounts`"',
      '10:18: altered to " EFS.": " EFS."'
    ])
  })

  it('text that is altered, or in another order', () => {
    const paragraphOf = (note: Note) => {
      const [paragraph] = note.children
      if (paragraph?.type !== 'paragraph') throw new Error('Expected a paragraph')
      return paragraph
    }
    expect(
      broken(({notes}) => {
        const [first] = paragraphOf(notes[0]!).children
        if (first?.type === 'text') first.value = 'EFS was storage.'
      })
    ).toEqual([
      '9:3: altered to "EFS was storage.": "EFS is storage."',
      '9:3: lost "EFS storage" in "EFS is storage."'
    ])
    expect(broken(({notes}) => paragraphOf(notes[1]!).children.splice(1, 1))).toEqual([
      '10:3: lost "mounts" in "Anyone `mounts` EFS."'
    ])
  })

  it('ids that are not unique', () => {
    expect(broken(({notes}) => (notes[1]!.id = notes[0]!.id))).toEqual(['not unique: note note-1'])
  })

  it('places that are not those of the text', () => {
    expect(broken(({notes}) => notes[1]!.position.start.line++)).toEqual([
      '10:1: place of note is 11:1[70]-10:23[92], at "- Anyone `mounts` EFS."'
    ])
    expect(broken(({notes}) => (notes[1]!.position.end = notes[1]!.position.start))).toEqual([
      '10:3: place of paragraph lies outside its note "Anyone `mounts` EFS."'
    ])
  })

  it('a question whose parts are not in order', () => {
    const position = {
      start: {line: 5, column: 3, offset: 25},
      end: {line: 5, column: 3, offset: 25}
    }
    expect(
      broken(({question}) =>
        question.children.unshift({
          ...{type: 'answer', given: true, confidence: 1, notes: ['x'], children: [], position}
        })
      )
    ).toEqual([
      '5:1: parts answer prompt in "- What is *EFS*?"',
      '5:1: given answer with notes in "- What is *EFS*?"'
    ])
  })

  it('entries out of order', () => {
    expect(broken(({section}) => section.children.reverse())).toContain(
      '5:1: question out of order "- What is *EFS*?"'
    )
  })
})
