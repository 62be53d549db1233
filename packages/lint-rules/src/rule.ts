/**
 * A rule: a law that notes keep, as a plugin that stock remark loads and that one walk can run.
 *
 *     export const noEmptyItem = defineRule({id: 'no-empty-item', description: '…'}, (context) => ({
 *       listItem(item) {
 *         if (item.children.length === 0) context.report({message: 'Unexpected …', place: item})
 *       }
 *     }))
 */
import type {Severity} from '@studymark/core'
import type {Root} from 'mdast'
import type {Plugin} from 'unified-lint-rule'
import type {Across, Context} from './context.ts'
import type {After} from './after.ts'
import type {Handlers} from './handlers.ts'
import type {ForeignPlugin} from './foreign-rule.ts'
import {pluginOf} from './plugin-of.ts'

/** What is known of a rule before it runs. */
export interface RuleMeta {
  /** Kebab-case; the name of its file and page. The export is the same in camel case. */
  id: string
  /** One sentence, the first of its page. */
  description: string
  /** How bad it is where nothing else is said; `warn` when absent. */
  severity?: Severity
  /** Whether some of its findings have a fix. */
  fixable?: boolean
  /** Whether a build refuses the same notes: then no comment silences it. */
  stopsBuild?: boolean
  /** JSON Schema of its options, an object. */
  schema?: object
  /** Page that explains it; that of this package when absent. */
  url?: string
}

/** A rule, as `defineRule` takes it. */
export interface Definition<Options extends object = object, Fact = unknown> {
  /** Called once a file; answers what to do at each type of node. */
  create(context: Context<Options, Fact>): Handlers
  /** Called once, with what every file collected; for laws that hold between files. */
  across?(files: ReadonlyArray<Across<Options, Fact>>): void
  /** Called last in a file, when it is known what its directives silenced. */
  after?(outcome: After): void
}

/** A rule with its meta. */
export type Rule = Required<Pick<RuleMeta, 'url' | 'severity'>> &
  RuleMeta &
  Definition & {
    /** Does the work where the rule is not ours. */
    foreign?: ForeignPlugin
  }

/** A remark-lint plugin that carries its rule. */
export type RulePlugin = Plugin<Root, object> & {readonly rule: Rule}

const PAGES = 'https://unpkg.com/@studymark/lint-rules/src/rules'

/** Makes the plugin of a rule. */
export function defineRule<Options extends object = object, Fact = unknown>(
  meta: RuleMeta,
  definition: Definition<Options, Fact> | Definition<Options, Fact>['create']
): RulePlugin {
  const own = typeof definition === 'function' ? {create: definition} : definition
  return pluginOf({severity: 'warn', url: `${PAGES}/${meta.id}.md`, ...meta, ...own})
}
