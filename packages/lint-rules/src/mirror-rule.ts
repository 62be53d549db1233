/** Rules for what core finds: a build refuses the same, and says the same. */
import {defineRule, type RuleMeta, type RulePlugin} from './rule.ts'

/** The rule that reports core's findings of its name, no worse than core takes them. */
export function mirrorRule(meta: RuleMeta): RulePlugin {
  return defineRule(meta, (context) => ({
    notebook() {
      for (const {
        rule,
        message,
        start,
        end,
        severity,
        cause,
        fix,
        suggestions
      } of context.findings) {
        if (rule !== meta.id) continue
        context.report({
          ...{message, severity, place: {start, end}, fix},
          ...(cause && {cause: {message: cause.message, place: cause, path: cause.path}}),
          ...(suggestions && {suggestions})
        })
      }
    }
  }))
}
