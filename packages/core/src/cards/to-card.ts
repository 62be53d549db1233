/** One question → one card. */
import type {Card, NoteType} from '../deck.ts'
import type {CardOptions} from './card-options.ts'
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {promptOf} from '../ast.ts'
import {basicFields} from './basic-fields.ts'
import {cardTagsOf} from './card-tags.ts'
import {choiceFields} from './choice-fields.ts'
import {isChoice} from './choices.ts'
import {clozeFields} from './cloze-fields.ts'
import {commonFields} from './common-fields.ts'
import {deckPathOf} from './deck-path.ts'
import {basic} from './notetypes/basic.ts'
import {choice} from './notetypes/choice.ts'
import {cloze} from './notetypes/cloze.ts'
import {writeClozes} from './render/clozes.ts'
import {holds} from './render/descend.ts'

/** The card of a question that makes one. */
export function toCard(site: Site, guid: string, options: CardOptions): Card {
  const {question, file} = site
  const {path} = file.notebook
  const notetype = notetypeOf(site)
  return {
    guid,
    notetype: notetype.name,
    fields: fieldsOf(site, notetype, {guid, options}),
    deck: deckPathOf(site, options),
    tags: cardTagsOf(site),
    source: {
      ...(path === undefined ? {} : {path}),
      start: question.position.start,
      end: question.position.end
    },
    question: question.id,
    form: question.form,
    ...(question.explicitId !== undefined && {explicitId: question.explicitId}),
    mod: options.now
  }
}

function notetypeOf({question, choices}: Site): NoteType {
  if (holds(promptOf(question).children, 'cloze')) return cloze
  return isChoice(choices) ? choice : basic
}

/** Every field of the note type, in its order. */
function fieldsOf(
  site: Site,
  notetype: NoteType,
  {guid, options}: {guid: string; options: CardOptions}
): Fields {
  const common = commonFields(site, guid, options)
  const own = ownFields(site, notetype, options)
  const fields: Fields = {}
  for (const {name} of notetype.fields) {
    const shared = common[name] ?? ''
    fields[name] = own[name] ?? (notetype === cloze ? writeClozes(shared, []) : shared)
  }
  return fields
}

function ownFields(site: Site, notetype: NoteType, options: CardOptions): Fields {
  if (notetype === cloze) return clozeFields(site, options)
  return notetype === choice ? choiceFields(site) : basicFields(site, options)
}
