/** A baseline as text that merges well: sorted, one line a finding, a last line that never changes. */
import {byCodeUnit} from '../paths.ts'
import type {Known} from './known.ts'

export function baselineText(known: readonly Known[]): string {
  const lines = known
    .toSorted(
      (a, b) =>
        byCodeUnit(a.path, b.path) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.text, b.text)
    )
    .map(({path, rule, text, count}) => `${JSON.stringify({path, rule, text, count})},`)
  return ['{', '"version": 1,', '"findings": [', ...lines, '{}', ']', '}', ''].join('\n')
}
