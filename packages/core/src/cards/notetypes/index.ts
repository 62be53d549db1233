/** The note types, all there will be. */
import type {NoteType} from '../../deck.ts'
import {basic} from './basic.ts'
import {choice} from './choice.ts'
import {cloze} from './cloze.ts'

export const notetypes: readonly NoteType[] = [basic, choice, cloze]
