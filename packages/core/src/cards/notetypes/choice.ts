/**
 * **Studymark Choice**: a question with options to choose from.
 *
 * Frozen as `basic.ts` says. `Options` is one list; `Correct` names the right ones by index from 0,
 * and only the back holds it; `Answer` and `Reasons` say the same for those without JavaScript.
 * The flag `ordered` keeps the options as the author ordered them.
 */
import type {NoteType} from '../../deck.ts'
import {mark} from './mark.ts'
import {context, front, hint, rest, show, side, when} from './parts.ts'
import {shuffle} from './shuffle.ts'
import {style} from './style.ts'

const choose = when('Choose', '<div class="choose">Choose {{Choose}}</div>')
const options =
  '<div class="options" data-seed="{{Id}}" dir="auto" lang="{{Lang}}">{{Options}}</div>'

const key = `<div class="key" data-correct="{{Correct}}">
<div class="label">Answer</div>
${show('Answer')}
${when('Reasons', show('Reasons'))}
</div>`

export const choice: NoteType = {
  id: 1767312487332,
  name: 'Studymark Choice',
  kind: 'standard',
  mod: 1795230000,
  fields: [
    {id: 5042968594309838, name: 'Question'},
    {id: 6518815381689371, name: 'Options'},
    {id: 6970097018151951, name: 'Choose'},
    {id: 5994633020258638, name: 'Correct'},
    {id: 8847504214930270, name: 'Answer'},
    {id: 4277140704843776, name: 'Reasons'},
    {id: 8485702169036299, name: 'Hint'},
    {id: 623028111778630, name: 'Why'},
    {id: 2468944792301991, name: 'Section'},
    {id: 2063256893195655, name: 'Audio'},
    {id: 7779029648304983, name: 'Extra'},
    {id: 3902217764485130, name: 'Flags'},
    {id: 6820720747318100, name: 'Lang'},
    {id: 7753034691622735, name: 'Context'},
    {id: 6736100738126893, name: 'Source'},
    {id: 7285154140103175, name: 'Id'}
  ],
  templates: [
    {
      id: 7385416052461469,
      name: 'Choice',
      front: `${side('choice', context, show('Question'), choose, options, hint)}\n${shuffle}`,
      back: `${front}\n${side('choice', key, rest)}\n${mark}`
    }
  ],
  css: style
}
