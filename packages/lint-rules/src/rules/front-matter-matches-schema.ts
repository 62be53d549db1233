/** Front matter says what it can say. See `front-matter-matches-schema.md`. */
import {mirrorRule} from '../mirror-rule.ts'

export const frontMatterMatchesSchema = mirrorRule({
  id: 'front-matter-matches-schema',
  description: 'The front matter has keys and values that studymark knows.',
  severity: 'error',
  stopsBuild: true,
  fixable: true
})

export default frontMatterMatchesSchema
