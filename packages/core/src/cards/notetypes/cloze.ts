/**
 * **Studymark Cloze**: a text with gaps, a card for each number.
 *
 * Frozen as `basic.ts` says. Anki reads clozes in every field of this note type, so nothing else in
 * them may look like one.
 */
import type {NoteType} from '../../deck.ts'
import {context, hint, rest, show, side, when} from './parts.ts'
import {style} from './style.ts'

const typed = when('Typed', '<div class="typed">{{type:cloze:Text}}</div>')
const text = show('Text', 'cloze:')

export const cloze: NoteType = {
  id: 1767312487333,
  name: 'Studymark Cloze',
  kind: 'cloze',
  mod: 1795230000,
  fields: [
    {id: 5554979136056127, name: 'Text'},
    {id: 4798795673814031, name: 'Back'},
    {id: 3446666525524867, name: 'Hint'},
    {id: 1453692260665134, name: 'Why'},
    {id: 730222901021724, name: 'Section'},
    {id: 7085636958068863, name: 'Audio'},
    {id: 7001246741421231, name: 'Extra'},
    {id: 7186591923567336, name: 'Typed'},
    {id: 2377409150862945, name: 'Flags'},
    {id: 6711028087213659, name: 'Lang'},
    {id: 5267874183474221, name: 'Context'},
    {id: 5999995678666812, name: 'Source'},
    {id: 4731744153225525, name: 'Id'}
  ],
  templates: [
    {
      id: 5534158197375728,
      name: 'Cloze',
      front: side('gaps', context, text, typed, hint),
      back: side('gaps', context, text, typed, '<hr id=answer>', when('Back', show('Back')), rest)
    }
  ],
  css: style
}
