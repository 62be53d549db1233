/** Gaps that are opened are closed. See `cloze-is-closed.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const clozeIsClosed = mirrorRule({
  id: 'cloze-is-closed',
  description: 'A gap that is opened (`{{c1::`) is closed (`}}`).',
  severity: 'error',
  stopsBuild: true
})

export default clozeIsClosed
