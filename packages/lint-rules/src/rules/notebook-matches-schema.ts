/** Notes keep to the schema of their owner. See `notebook-matches-schema.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const notebookMatchesSchema = mirrorRule({
  id: 'notebook-matches-schema',
  description: 'The sections, questions and notes of a file keep to the schemas set for them.',
  severity: 'error',
  stopsBuild: true
})

export default notebookMatchesSchema
