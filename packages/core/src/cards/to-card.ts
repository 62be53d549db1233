/** One question → one card. */
import type {Card, NoteType} from '../deck.ts'
import type {CardOptions} from './card-options.ts'
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {promptOf} from '../ast.ts'
import {basicFields} from './basic-fields.ts'
import {cardTagsOf} from './card-tags.ts'
import {choiceFields} from './choice-fields.ts'
import {choicesOf, isChoice} from './choices.ts'
import {clozeFields} from './cloze-fields.ts'
import {commonFields} from './common-fields.ts'
import {deckPathOf} from './deck-path.ts'
import {basic} from './notetypes/basic.ts'
import {choice} from './notetypes/choice.ts'
import {cloze} from './notetypes/cloze.ts'
import {holds} from './render/descend.ts'

/** The card of a question that makes one. */
export function toCard(site: Site, guid: string, options: CardOptions): Card {
  const {question, file} = site
  const {path} = file.notebook
  const notetype = notetypeOf(site)
  return {
    guid,
    notetype: notetype.name,
    fields: complete(fieldsOf(site, guid, options), notetype),
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

function notetypeOf({question}: Site): NoteType {
  if (holds(promptOf(question).children, 'cloze')) return cloze
  return isChoice(choicesOf(question)) ? choice : basic
}

function fieldsOf(site: Site, guid: string, options: CardOptions): Fields {
  const common = commonFields(site, guid, options)
  const notetype = notetypeOf(site)
  if (notetype === cloze) return clozeFields(site, common, options)
  return {...common, ...(notetype === choice ? choiceFields(site) : basicFields(site, options))}
}

/** Every field of the note type, in its order. */
function complete(fields: Fields, notetype: NoteType): Fields {
  return Object.fromEntries(notetype.fields.map(({name}) => [name, fields[name] ?? '']))
}
