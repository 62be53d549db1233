/** What reporters are given. */
import type {Finding, Severity} from '@studymark/core'
import type {LintedFile, LintResult, RuleInUse} from '../reporters/reporter.ts'
import {byCodeUnit} from '../paths.ts'
import type {Draft} from './draft.ts'
import {fromRootOf} from './from-root.ts'

const RANK: Record<Severity, number> = {error: 2, warn: 1, info: 0}

/** A file that was linted, wherever it lies now. */
export type LintedText = Pick<Draft, 'path' | 'text' | 'linted' | 'pointAt'>

/** The files with what is to be said of each. */
export function resultOf(
  drafts: readonly LintedText[],
  findings: readonly (readonly Finding[])[],
  cwd: string
): LintResult {
  const files: LintedFile[] = drafts.map(({path, text, pointAt}, at) => ({
    ...{path, text, pointAt},
    findings: findings[at] ?? []
  }))
  return {files, rules: rulesIn(drafts), fromRoot: fromRootOf(cwd)}
}

function rulesIn(drafts: readonly LintedText[]): RuleInUse[] {
  const worst = new Map<string, RuleInUse>()
  // Files of the same settings share one list.
  for (const rules of new Set(drafts.map(({linted}) => linted.rules))) {
    for (const {rule, severity} of rules) {
      const known = worst.get(rule.rule.id)
      if (!known || RANK[severity] > RANK[known.severity])
        worst.set(rule.rule.id, {rule: rule.rule, severity})
    }
  }
  return [...worst.values()].sort((a, b) => byCodeUnit(a.rule.id, b.rule.id))
}
