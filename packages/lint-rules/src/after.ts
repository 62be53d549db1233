/** How the comments of a file did, for rules about them. */
import type {Directive} from './directives/directive.ts'
import type {Problem} from './context.ts'

export interface After {
  readonly directives: readonly Directive[]
  /** As the rule's context has them. */
  readonly options: object
  /** Whether a directive silenced a finding of a rule; of any rule when none is named. */
  isUsed: (directive: Directive, rule?: string) => boolean
  /** Whether a rule has run, so that nothing found means that nothing is there. */
  hasRun: (rule: string) => boolean
  report: (problem: Problem) => void
}
