/** The deck as JSON (RFC 8259), without the content of its media; keys always in the same order. */
import type {Card, Deck, NoteType} from '../deck.ts'
import type {Emitter} from './emitter.ts'
import type {Point} from 'unist'

export const json: Emitter = {
  name: 'json',
  extension: '.json',
  async emit({deck}, sink) {
    await sink.write(`${JSON.stringify(toJson(deck), null, 2)}\n`)
  }
}

function toJson({version, name, notetypes, cards, media}: Deck) {
  const fields = new Map(notetypes.map((type) => [type.name, type.fields.map(({name}) => name)]))
  return {
    version,
    name,
    notetypes: notetypes.map(toNoteType),
    cards: cards.map((card) => toCard(card, fields.get(card.notetype) ?? [])),
    media: media.map(({name, hash, size}) => ({name, hash, size}))
  }
}

function toNoteType({id, name, kind, fields, templates, css, mod}: NoteType): NoteType {
  return {
    id,
    name,
    kind,
    fields: fields.map(({id, name}) => ({id, name})),
    templates: templates.map(({id, name, front, back}) => ({id, name, front, back})),
    css,
    mod
  }
}

function toCard(card: Card, names: readonly string[]): Card {
  const {guid, notetype, fields, deck, tags, source, question, form, explicitId, mod} = card
  const known = names.filter((name) => fields[name] !== undefined)
  const others = Object.keys(fields).filter((name) => !names.includes(name))
  const {path, start, end} = source
  return {
    guid,
    notetype,
    fields: Object.fromEntries([...known, ...others].map((name) => [name, fields[name] ?? ''])),
    deck,
    tags,
    source: {...(path !== undefined && {path}), start: toPoint(start), end: toPoint(end)},
    question,
    form,
    ...(explicitId !== undefined && {explicitId}),
    mod
  }
}

function toPoint({line, column, offset}: Point): Point {
  return {line, column, ...(offset !== undefined && {offset})}
}
