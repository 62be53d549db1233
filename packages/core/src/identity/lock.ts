/**
 * What `studymark.lock` remembers of each card, so that its review history survives edits.
 *
 * `schemas/lock.schema.json` is generated from here.
 */
import type {Form} from '../ast.ts'

export interface Lock {
  version: 1
  /** Name of the deck above all others at the first build: other outputs keep it. */
  name?: string
  /** Folder that decks are named from, as at the first build: a build of some files keeps it. */
  base?: string
  /** Shape of each note type by name: what must never change once Anki has seen it. */
  notetypes: Record<string, string>
  /** The cards by guid. */
  cards: Record<string, LockedCard>
}

export interface LockedCard {
  /** File of the question, as the project names it. */
  path: string
  /** Titles and parent items above it, as the card shows them. */
  context: string
  /** Guid of the card before it in the file; empty for the first. */
  after: string
  /** The id its author gave it. */
  id?: string
  form: Form
  notetype: string
  /** Deck of the last build: Anki leaves the card in the first one it came in. */
  deck: string
  /** What is asked, as plain text, cut to 240 characters. */
  prompt: string
  /** Sketch of the words of the answer, to tell how much of it is left. */
  answer: string
  /** Hash of the fields and tags. */
  hash: string
  /** Unix seconds of the last change of fields or tags. */
  mod: number
  /** The source field as it was last written; lines that move by themselves change no card. */
  source: string
  /** It was missing from the last build of its file; its guid waits for its return. */
  gone?: true
}

/** A lock before the first build. */
export function emptyLock(): Lock {
  return {version: 1, notetypes: {}, cards: {}}
}
