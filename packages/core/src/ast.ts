/**
 * The notebook: what study notes say, as a unist tree over mdast content.
 *
 * These types are the specification; `docs/notebook.md` shows each node with a sample, and
 * `schemas/notebook.schema.json` is generated from here.
 */
import type {Node, Position} from 'unist'
import type {PhrasingContent, RootContent} from 'mdast'

declare module 'mdast' {
  interface PhrasingContentMap {
    cloze: Cloze
  }
  interface RootContentMap {
    cloze: Cloze
  }
}

/** Every node of a notebook knows its place in the source. */
interface Placed extends Node {
  position: Position
}

/** Any mdast node. Content is carried as remark gives it, positions included. */
export type Content = RootContent

/** One file of notes. */
export interface Notebook extends Placed {
  type: 'notebook'
  /** Where the file lies, as the caller names it; absent for text without a file. */
  path?: string
  meta: Meta
  children: Array<Section | Entry>
}

/** The front matter, checked; keys studymark does not know are kept as they are. */
export interface Meta {
  /** The deck the file's cards go to: `Parent::Child`. */
  deck?: string
  /** Tags for every card of the file. */
  tags?: string[]
  /** BCP 47 tag of the language the notes are written in. */
  lang?: string
  /** Only these dialects read the file. */
  dialects?: string[]
  /** Only these forms of questions make cards. */
  forms?: Form[]
  /** Questions their dialect is less sure of make no card, 0 to 1. */
  minConfidence?: number
  /** `cards` where every heading is the front of a card. */
  headings?: 'cards'
  /** Whether each question is also asked the other way round. */
  reversed?: boolean
  /** Whether answers of a few words are to be typed. */
  typed?: boolean
  /** `strong` makes gaps of what is strong in notes. */
  cloze?: 'strong'
  [key: string]: unknown
}

/** A topic: a heading and all that stands under it. */
export interface Section extends Placed {
  type: 'section'
  /** Level of the heading, 1 to 6. */
  depth: number
  /** Text of the heading. */
  title: string
  /** Slugs of the titles that lead here, joined by `/`; unique in the file. */
  id: string
  children: Array<Section | Entry>
}

/** What a section holds beside sections. */
export type Entry = Question | Note | Aside

/** How a question asks. */
export type Form = 'open' | 'choice' | 'scenario' | 'term' | 'cloze'

/** Something to be answered, with its options and its answer where they are known. */
export interface Question extends Placed {
  type: 'question'
  /** Made from the prompt; unique in the file. */
  id: string
  /** The id the author gave in a comment. */
  explicitId?: string
  form: Form
  /** Name of the dialect that read it. */
  dialect: string
  /** How sure the dialect is that its author meant a question, 0 to 1. */
  confidence: number
  /** What stands above it: titles of headings, then parent items. */
  context: string[]
  tags: string[]
  hint?: string
  /** Position in its ordered list, or the number that ties answers to questions, from 1; absent elsewhere. */
  ordinal?: number
  /** In this order: one prompt, options, at most one answer, at most one rationale. */
  children: Array<Prompt | Option | Answer | Rationale>
}

/** What is asked; the front of the card. */
export interface Prompt extends Placed {
  type: 'prompt'
  children: Content[]
}

/** One choice. */
export interface Option extends Placed {
  type: 'option'
  /** The letter or number its author gave it: `A`. */
  label?: string
  /** `null` where the notes do not say. */
  correct: boolean | null
  children: Array<Content | Rationale>
}

/** What answers the question. */
export interface Answer extends Placed {
  type: 'answer'
  /** Written with the question (`true`) or found among the notes (`false`). */
  given: boolean
  /** How sure it is that this answers the question, 0 to 1; 1 when given. */
  confidence: number
  /** Ids of the notes that answer, best first; empty when given. */
  notes: string[]
  /** Empty when found: the notes hold the content. */
  children: Content[]
}

/** Why something is right or wrong; only ever on the back of a card. */
export interface Rationale extends Placed {
  type: 'rationale'
  children: Content[]
}

/** A piece of knowledge: one item, paragraph, quote, table or fence, or a lead-in with its list. */
export interface Note extends Placed {
  type: 'note'
  /** Unique in the file. */
  id: string
  /** Id of the question its author says it answers. */
  answers?: string
  /** Position in its ordered list, or the number that ties answers to questions, from 1; absent elsewhere. */
  ordinal?: number
  children: Content[]
}

/** What no dialect reads: tables of contents, rules, stray prose, keys already applied. */
export interface Aside extends Placed {
  type: 'aside'
  children: Content[]
}

/** A gap to fill, inside a prompt. */
export interface Cloze extends Placed {
  type: 'cloze'
  /** Number of the card it makes, from 1; stable under edits. */
  ordinal: number
  hint?: string
  children: PhrasingContent[]
}

/** A node of the notebook's own. */
export type NotebookNode =
  Notebook | Section | Question | Prompt | Option | Answer | Rationale | Note | Aside

/** The prompt of a question. Every question has one. */
export function promptOf(question: Question): Prompt {
  const [first] = question.children
  if (first?.type !== 'prompt') throw new Error('Expected a prompt first in a question')
  return first
}

/** The options of a question, in the author's order. */
export function optionsOf(question: Pick<Question, 'children'>): Option[] {
  return question.children.filter((child) => child.type === 'option')
}

/** The answer of a question, given or found. */
export function answerOf(question: Question): Answer | undefined {
  return question.children.find((child) => child.type === 'answer')
}

/** Why the answer is right, for the question as a whole. */
export function rationaleOf(question: Question): Rationale | undefined {
  return question.children.find((child) => child.type === 'rationale')
}

/** Each entry under a notebook or section, in document order, with the sections it stands in. */
export function* entriesOf(
  parent: Notebook | Section,
  sections: readonly Section[] = []
): Generator<{entry: Entry; sections: readonly Section[]}> {
  for (const child of parent.children) {
    if (child.type === 'section') yield* entriesOf(child, [...sections, child])
    else yield {entry: child, sections}
  }
}
