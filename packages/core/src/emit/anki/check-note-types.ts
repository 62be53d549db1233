/** Checks of note types: names that Anki keeps as they are, templates that it can show. */
import type {Deck, NoteType} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {SPECIAL_FIELDS} from './card-ordinals.ts'
import {checkTemplates} from './check-templates.ts'
import {deckFinding} from './deck-finding.ts'
import type {Fault} from './fault.ts'

// Anki takes these out of names, or means something else by them.
const UNSAFE_NAME = /["\p{Cc}]|^\s|\s$|^$/u
const UNSAFE_FIELD = /[:{}"\p{Cc}]|^[#/^\s]|\s$|^$/u

const RESERVED = new Set<string>([...SPECIAL_FIELDS, 'FrontSide', 'Tags'])

/** Findings about note types, in their order. */
export function checkNoteTypes({notetypes}: Deck): Finding[] {
  return [
    ...repeated(notetypes, ({name}) => name, 'note type'),
    ...repeated(notetypes, ({id}) => String(id), 'id of a note type'),
    ...notetypes.flatMap((type) => [...checkNoteType(type)])
  ].map((fault) => deckFinding('note-type', fault))
}

function* checkNoteType(type: NoteType): Generator<Fault> {
  const {name, fields, templates} = type
  const place = `in note type \`${name}\``
  for (const {id} of [type, ...fields, ...templates]) {
    if (Number.isSafeInteger(id) && id > 0) continue
    yield {unexpected: `id \`${id}\` ${place}`, expected: 'a whole number'}
  }
  for (const part of [type, ...templates]) {
    if (!UNSAFE_NAME.test(part.name)) continue
    const expected = 'one without `"` or space around'
    yield {unexpected: `name \`${part.name}\` ${place}`, expected}
  }
  for (const field of fields) {
    const unexpected = `field \`${field.name}\` ${place}`
    if (RESERVED.has(field.name)) {
      yield {unexpected, expected: 'a name that Anki has no use for'}
    } else if (UNSAFE_FIELD.test(field.name)) {
      yield {unexpected, expected: 'a name without `:{}"`, and without `#/^` or space first'}
    }
  }
  yield* repeated(fields, (field) => field.name, `field ${place}`)
  yield* repeated(templates, (template) => template.name, `template ${place}`)
  yield* checkTemplates(type)
}

function repeated<T>(list: readonly T[], keyOf: (it: T) => string, what: string): Fault[] {
  const keys = list.map(keyOf)
  return keys
    .filter((key, at) => keys.indexOf(key) < at)
    .map((key) => ({unexpected: `second \`${key}\` as ${what}`, expected: 'each once'}))
}
