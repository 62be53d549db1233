/** Evidence from how the note opens: *Yes, …* to *Can …?*, *Because …* to *Why …?*. */
import {fits} from '../fits.ts'
import type {Evidence} from './evidence.ts'

/** How usual it is that a question of the kind is answered with such an opening. */
export const fit: Evidence = {
  name: 'fit',
  needsTerms: false,
  weigh: ({asked, told}) => fits[asked.kind]?.[told.opening] ?? 0
}
