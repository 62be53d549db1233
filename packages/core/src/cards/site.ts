/** Questions where they stand: what a card may draw on beside the question itself. */
import type {Content, Entry, Note, Notebook, Question, Section} from '../ast.ts'
import type {CardOptions} from './card-options.ts'
import type {FindMedia} from './render/media.ts'
import type {RenderOptions} from './render/render.ts'
import {entriesOf} from '../ast.ts'
import {type Choice, choicesOf} from './choices.ts'
import {definitionsOf} from './render/references.ts'
import {render} from './render/render.ts'
import {notesThatAnswer} from './notes-that-answer.ts'
import {strongCloze} from './strong-cloze.ts'
import {pathsOf} from './term-path.ts'

/** Content of the file at hand → HTML of a field. */
export type Renderer = (content: readonly Content[]) => string

/** A file of notes, with what is looked up in it for every card. */
export interface File {
  notebook: Notebook
  /** Whether its one outermost heading, of the first level, names the file itself. */
  hasTitle: boolean
  /** Content → HTML of a field. */
  render: Renderer
  /** The same for fields in which Anki reads clozes. */
  renderClozes: Renderer
  /** Every note, by id. */
  notes: ReadonlyMap<string, Note>
  /** Parents that a term is named with. */
  termPaths: ReadonlyMap<Question, string[]>
}

/** A question, the sections it stands in, and the notes of the innermost or the nearest. */
export interface Site {
  file: File
  question: Question
  choices: readonly Choice[]
  sections: readonly Section[]
  notes: readonly Note[]
  /** Whether the notes say enough to answer the questions that nothing else answers. */
  mayAnswer: boolean
}

/** Every question of a notebook in its place, in document order. */
export function sitesOf(
  notebook: Notebook,
  {media, cloze}: Pick<CardOptions, 'media' | 'cloze'> = {}
): Site[] {
  const isStrong = (notebook.meta.cloze ?? cloze) === 'strong'
  const places = [...placesOf(notebook, {sections: [], above: [], isStrong})]
  const {path} = notebook
  const find: FindMedia | undefined =
    media && ((wanted) => media({...wanted, ...(path !== undefined && {path})}))
  const options = {definitions: definitionsOf([notebook]), ...(find && {find})}
  const file: File = {
    notebook,
    hasTitle: isTitled(notebook),
    render: rendererOf({...options, clozes: false}),
    renderClozes: rendererOf({...options, clozes: true}),
    notes: new Map([...notesOf(notebook)].map((note) => [note.id, note])),
    termPaths: pathsOf(places)
  }
  const enough = notesThatAnswer(places)
  return places.map((place) => ({
    file,
    ...place,
    choices: choicesOf(place.question),
    mayAnswer: place.notes.length > 0 && enough.has(place.notes)
  }))
}

type Place = Omit<Site, 'file' | 'choices' | 'mayAnswer'>

interface Around {
  sections: readonly Section[]
  /** Notes of the nearest section above that has some. */
  above: readonly Note[]
  /** Whether notes with strong text are questions too. */
  isStrong: boolean
}

/** Questions, each with the notes of its section, or else those just below, or those above. */
function* placesOf(parent: Notebook | Section, around: Around): Generator<Place> {
  const {sections, above, isStrong} = around
  const own = parent.children.filter(isFree)
  const below = parent.children.flatMap((child) => (child.type === 'section' ? child.children : []))
  const near = own.length > 0 ? own : below.filter(isFree)
  const notes = near.length > 0 ? near : above
  const reach = own.length > 0 ? own : above
  for (const child of parent.children) {
    if (child.type === 'question') yield {question: child, sections, notes}
    if (child.type === 'note' && isStrong) {
      const question = strongCloze(child, sections)
      if (question) yield {question, sections, notes}
    }
    if (child.type === 'section') {
      yield* placesOf(child, {...around, sections: [...sections, child], above: reach})
    }
  }
}

/** A note that its author ties to a question says nothing of others. */
function isFree(child: Section | Entry): child is Note {
  return child.type === 'note' && child.answers === undefined
}

function* notesOf(notebook: Notebook): Generator<Note> {
  for (const {entry} of entriesOf(notebook)) if (entry.type === 'note') yield entry
}

/** The same notes stand on many cards of a section: each is rendered once. */
function rendererOf(options: RenderOptions): Renderer {
  const rendered = new WeakMap<readonly Content[], string>()
  return (content) => {
    const html = rendered.get(content) ?? render(content, options)
    rendered.set(content, html)
    return html
  }
}

function isTitled({children}: Notebook): boolean {
  const sections = children.filter((child) => child.type === 'section')
  return sections.length === 1 && sections[0]?.depth === 1
}
