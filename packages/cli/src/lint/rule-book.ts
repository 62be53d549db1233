/** The rules that a run knows: ours, and those of others that its config names. */
import {rules, type RulePlugin} from '@studymark/lint-rules'

/** By the name that config and flags use: our id, the package of others, or the path of a file. */
export type RuleBook = ReadonlyMap<string, RulePlugin>

/** Ours alone. */
export const ourRules: RuleBook = new Map(rules.map((rule) => [rule.rule.id, rule]))
