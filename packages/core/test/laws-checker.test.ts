/** The checker of the laws sees what it is there to see. */
import {describe, expect, it} from 'vitest'
import type {Note, Notebook, Question, Section} from '../src/ast.ts'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {checkLaws} from './laws/check-laws.ts'

const text =
  '## EFS\n\n### Questions\n\n- What is *EFS*?\n\n### Notes\n\n- EFS is storage.\n- It is `shared`.\n'

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
      '9:18: lost outside every entry "\\n- It is `shared`.\\n"',
      '10:3: lost "It shared" in "It is `shared`."'
    ])
  })

  it('content that is lost inside its entry', () => {
    expect(broken(({notes}) => (notes[1]!.children = []))).toEqual([
      '10:1: lost inside an entry, no mark "- It is `shared`."',
      '10:3: lost "It shared" in "It is `shared`."'
    ])
  })

  it('a note that is there twice', () => {
    expect(
      broken(({section, notes}) =>
        section.children.push({...structuredClone(notes[1]!), id: 'twice'})
      )
    ).toEqual([
      '10:3: in two blocks "It is `shared`."',
      '10:3: altered to "It is ": "It is "',
      '10:9: altered to "shared": "`shared`"',
      '10:17: altered to ".": "."'
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
      '10:3: lost "shared" in "It is `shared`."'
    ])
  })

  it('ids that are not unique', () => {
    expect(broken(({notes}) => (notes[1]!.id = notes[0]!.id))).toEqual(['not unique: note note-1'])
  })

  it('places that are not those of the text', () => {
    expect(broken(({notes}) => notes[1]!.position.start.line++)).toEqual([
      '10:1: place of note is 11:1[70]-10:18[87], at "- It is `shared`."'
    ])
    expect(broken(({notes}) => (notes[1]!.position.end = notes[1]!.position.start))).toEqual([
      '10:3: place of paragraph lies outside its note "It is `shared`."'
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
