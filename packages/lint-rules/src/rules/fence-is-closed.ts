/** Fences that are opened are closed. See `fence-is-closed.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const fenceIsClosed = mirrorRule({
  id: 'fence-is-closed',
  description: 'A fence of code or math that is opened is closed.'
})

export default fenceIsClosed
