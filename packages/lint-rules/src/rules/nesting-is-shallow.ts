/** Notes nest no deeper than they are read. See `nesting-is-shallow.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const nestingIsShallow = mirrorRule({
  id: 'nesting-is-shallow',
  description: 'Lists and quotes nest no more than `100` deep.'
})

export default nestingIsShallow
