/** Questions where they stand: what a card may draw on beside the question itself. */
import type {Content, Note, Notebook, Question, Section} from '../ast.ts'
import type {ImageSource} from './render/images.ts'
import type {RenderOptions} from './render/render.ts'
import {entriesOf} from '../ast.ts'
import {definitionsOf} from './render/references.ts'
import {render} from './render/render.ts'
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

/** A question, the sections it stands in, and the notes of the innermost. */
export interface Site {
  file: File
  question: Question
  sections: readonly Section[]
  notes: readonly Note[]
}

/** Every question of a notebook in its place, in document order. */
export function sitesOf(notebook: Notebook, image?: ImageSource): Site[] {
  const byPlace = new Map<Notebook | Section, Note[]>()
  const notes = new Map<string, Note>()
  const places: Array<{question: Question; sections: readonly Section[]}> = []
  for (const {entry, sections} of entriesOf(notebook)) {
    if (entry.type === 'question') places.push({question: entry, sections})
    if (entry.type !== 'note') continue
    notes.set(entry.id, entry)
    const place = sections.at(-1) ?? notebook
    const neighbours = byPlace.get(place)
    if (neighbours) neighbours.push(entry)
    else byPlace.set(place, [entry])
  }
  const definitions = definitionsOf([notebook])
  const options = {definitions, ...(image ? {image} : {})}
  const file: File = {
    notebook,
    hasTitle: isTitled(notebook),
    render: rendererOf({...options, clozes: false}),
    renderClozes: rendererOf({...options, clozes: true}),
    notes,
    termPaths: pathsOf(places)
  }
  return places.map(({question, sections}) => {
    return {file, question, sections, notes: byPlace.get(sections.at(-1) ?? notebook) ?? []}
  })
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
