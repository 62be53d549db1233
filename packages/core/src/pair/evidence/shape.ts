/** Evidence from how the note is made: a list to *What are the kinds …?*, a command to *How to …?*. */
import {shapeFits} from '../shape-fits.ts'
import type {Evidence} from './evidence.ts'

/** How usual it is that a question of the kind is answered by such a note. */
export const shape: Evidence = {
  name: 'shape',
  needsTerms: false,
  weigh: ({asked, told}) => shapeFits[asked.kind]?.[told.shape] ?? 0
}
