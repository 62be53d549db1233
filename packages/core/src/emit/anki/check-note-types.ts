/** Checks of note types: names that Anki keeps as they are, templates that it can show. */
import type {Deck, NoteType} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {SPECIAL_FIELDS} from './card-ordinals.ts'
import {deckFinding} from './deck-finding.ts'
import {checkTemplates} from './check-templates.ts'

// Anki takes these out of names, or means something else by them.
const UNSAFE_NAME = /["\p{Cc}]|^\s|\s$|^$/u
const UNSAFE_FIELD = /[:{}"\p{Cc}]|^[#/^\s]|\s$|^$/u

const RESERVED = new Set<string>([...SPECIAL_FIELDS, 'FrontSide', 'Tags'])

/** Findings about note types, in their order. */
export function checkNoteTypes({notetypes}: Deck): Finding[] {
  return [
    ...repeated(
      notetypes.map(({name}) => name),
      'note type name'
    ),
    ...repeated(
      notetypes.map(({id}) => String(id)),
      'note type id'
    ),
    ...notetypes.flatMap((type) => [...checkNoteType(type)])
  ].map((message) => deckFinding('note-type', message))
}

function* checkNoteType(type: NoteType): Generator<string> {
  const {name, fields, templates} = type
  const place = `in note type \`${name}\``
  const ids = [type, ...fields, ...templates].map(({id}) => id)
  for (const id of ids.filter((id) => !Number.isSafeInteger(id) || id <= 0)) {
    yield `Unexpected id \`${id}\` ${place}, expected a whole number`
  }
  for (const part of [type, ...templates].filter((part) => UNSAFE_NAME.test(part.name))) {
    yield `Unexpected name \`${part.name}\` ${place}, expected one without \`"\` or space around`
  }
  for (const field of fields) {
    if (RESERVED.has(field.name)) {
      yield `Unexpected field \`${field.name}\` ${place}, expected a name that Anki has no use for`
    } else if (UNSAFE_FIELD.test(field.name)) {
      yield `Unexpected field \`${field.name}\` ${place}, expected one without \`:{}"\` or \`#/^\` first`
    }
  }
  yield* repeated(
    fields.map((field) => field.name),
    `field ${place}`
  )
  yield* repeated(
    templates.map((template) => template.name),
    `template ${place}`
  )
  yield* checkTemplates(type)
}

function repeated(names: readonly string[], what: string): string[] {
  const again = names.filter((name, at) => names.indexOf(name) < at)
  return again.map((name) => `Unexpected second \`${name}\` as ${what}, expected each once`)
}
