/** What would make a wrong deck in Anki, found before anything is written. */
import type {Deck} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {checkCards} from './check-cards.ts'
import {checkFields} from './check-fields.ts'
import {checkMedia} from './check-media.ts'
import {checkNoteTypes} from './check-note-types.ts'

/** Everything that is wrong with a deck; empty when every Anki takes it as it is. */
export function checkDeck(deck: Deck): Finding[] {
  return [...checkNoteTypes(deck), ...checkCards(deck), ...checkFields(deck), ...checkMedia(deck)]
}
