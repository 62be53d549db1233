/** The deck: finished cards with their note types and media, before any file format. */
import type {Point} from 'unist'
import type {Form} from './ast.ts'

export interface Deck {
  version: 1
  name: string
  /** The note types that `cards` use. */
  notetypes: NoteType[]
  /** In the order of the notes they come from. */
  cards: Card[]
  media: Media[]
}

/** Anki's word for one question with all its cards is *note*; here it is a card with its fields. */
export interface Card {
  /** What Anki matches on re-import; never depends on position. */
  guid: string
  /** Name of its note type. */
  notetype: string
  /** HTML by field name; every field of the note type is there. */
  fields: Record<string, string>
  /** Path of the deck, outermost first. */
  deck: string[]
  tags: string[]
  source: {path?: string; start: Point; end: Point}
  /** Id of the question it was made from. */
  question: string
  /** How that question asks. */
  form: Form
  /** The id its author gave it. */
  explicitId?: string
  /** Unix seconds of the last change of its fields or tags. */
  mod: number
}

/** A note type. Its ids, fields and templates never change once published. */
export interface NoteType {
  /** Milliseconds since the epoch, as Anki numbers note types. */
  id: number
  name: string
  kind: 'standard' | 'cloze'
  fields: Array<{id: number; name: string}>
  templates: Array<{id: number; name: string; front: string; back: string}>
  css: string
  /** Unix seconds of the last change of its templates or style. */
  mod: number
}

/** A file that cards refer to by name. */
export interface Media {
  /** `<slug>-<hash>.<extension>`, lower case. */
  name: string
  /** SHA-256 of the content, in hex. */
  hash: string
  /** Bytes. */
  size: number
  /** Streams the content; left out of JSON. */
  open: () => AsyncIterable<Uint8Array>
}
