/** Comments that silence say why. See `directive-has-reason.md`. */
import {lintVerbs} from '../directives/directive.ts'
import {defineRule} from '../rule.ts'

export const directiveHasReason = defineRule(
  {
    id: 'directive-has-reason',
    description: 'A comment that silences a rule says why, after `--`.'
  },
  {
    create: () => ({}),
    after({directives, report}) {
      for (const {verb, reason, place} of directives) {
        if (!lintVerbs.includes(verb) || verb === 'enable' || reason !== undefined) continue
        const message = `Unexpected \`${verb}\` without a reason, expected one after \`--\``
        report({message, place})
      }
    }
  }
)

export default directiveHasReason
