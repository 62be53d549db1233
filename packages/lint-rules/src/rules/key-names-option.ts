/** Keys name options that are there. See `key-names-option.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const keyNamesOption = mirrorRule({
  id: 'key-names-option',
  description: 'The key of a question names options that it has.',
  severity: 'error',
  stopsBuild: true
})

export default keyNamesOption
