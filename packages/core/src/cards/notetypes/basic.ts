/**
 * **Studymark Basic**: a question and its answer.
 *
 * The id, the fields and the templates with their ids are frozen for ever; only `mod`, the style
 * and what is inside a template may change, and `mod` must grow when they do.
 */
import type {NoteType} from '../../deck.ts'
import {context, front, hint, rest, show, side, when} from './parts.ts'
import {style} from './style.ts'

const typed = when('Typed', '<div class="typed">{{type:Typed}}</div>')

export const basic: NoteType = {
  id: 1767312487331,
  name: 'Studymark Basic',
  kind: 'standard',
  mod: 1795230000,
  fields: [
    {id: 5535608340628606, name: 'Front'},
    {id: 5629091684066129, name: 'Back'},
    {id: 4343228515814598, name: 'Hint'},
    {id: 3034236451708118, name: 'Why'},
    {id: 2749703813831552, name: 'Section'},
    {id: 7839072203341864, name: 'Audio'},
    {id: 1603690061734026, name: 'Extra'},
    {id: 3696976317860051, name: 'Typed'},
    {id: 3278736256902478, name: 'Reverse'},
    {id: 6110942877310411, name: 'Flags'},
    {id: 5525887873128748, name: 'Lang'},
    {id: 802008041905103, name: 'Context'},
    {id: 7654615801160057, name: 'Source'},
    {id: 7667447177980285, name: 'Id'}
  ],
  templates: [
    {
      id: 1074500689152200,
      name: 'Forward',
      front: side('basic', context, show('Front'), typed, hint),
      back: `${front}\n${side('basic', show('Back'), rest)}`
    },
    {
      id: 3913355699436995,
      name: 'Reverse',
      front: when('Reverse', side('basic', context, show('Back'), hint)),
      back: `${front}\n${side('basic', show('Front'), rest)}`
    }
  ],
  css: style
}
