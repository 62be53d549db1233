/** Joins the parts of a run to what the whole run would have found. */
import type {Finding} from '@studymark/core'
import {conclude, pointsOf, rules, type Configured, type RulePlugin} from '@studymark/lint-rules'
import type {LintedText} from '../lint/result.ts'
import {Misuse} from '../misuse.ts'
import {byCodeUnit} from '../paths.ts'
import type {LintResult} from '../reporters/reporter.ts'
import type {CarriedRule} from './carry.ts'
import type {ReadShard} from './read-shard.ts'

export interface Joined {
  files: LintedText[]
  findings: Finding[][]
  fromRoot: LintResult['fromRoot']
}

/** Asks the laws between files again, of all files; throws `Misuse` where a part is missing. */
export function join(shards: readonly ReadShard[]): Joined {
  refuseIncomplete(shards)
  const sets = new Map<string, readonly Configured[]>()
  const names = new Map<string, string>()
  const files = shards
    .flatMap(({files, rules}) =>
      files.map(({path, fromRoot, text, report, set}): LintedText => {
        names.set(path, fromRoot)
        const key = JSON.stringify(rules[set] ?? [])
        const known = sets.get(key) ?? (rules[set] ?? []).map(configured)
        sets.set(key, known)
        return {path, text, pointAt: pointsOf(text), linted: {report, rules: known}}
      })
    )
    .sort((a, b) => byCodeUnit(a.path, b.path))
  return {
    files,
    findings: conclude(files.map(({linted}) => linted)),
    fromRoot: (path) => names.get(path) ?? path
  }
}

/** Of a rule of others only its findings are left to report. */
function configured({severity, options, ...meta}: CarriedRule): Configured {
  const ours = rules.find(({rule}) => rule.id === meta.id && rule.url === meta.url)
  const stub: RulePlugin = Object.assign(() => undefined, {
    rule: {...meta, severity, create: () => ({})}
  })
  return {rule: ours ?? stub, severity, ...(options !== undefined && {options})}
}

function refuseIncomplete(shards: readonly ReadShard[]): void {
  const [first] = shards
  if (!first) return
  const seen = new Map<number, string>()
  for (const {index, of, name} of shards) {
    if (of !== first.of)
      throw new Misuse(
        `Unexpected shard ${index}/${of} in \`${name}\`, expected one of ${first.of} as in \`${first.name}\``
      )
    const other = seen.get(index)
    if (other !== undefined)
      throw new Misuse(
        `Unexpected shard ${index}/${of} in \`${name}\`, expected it once: it is in \`${other}\``
      )
    seen.set(index, name)
  }
  const missing = Array.from({length: first.of}, (_, at) => at + 1).filter((at) => !seen.has(at))
  if (missing.length > 0)
    throw new Misuse(`Unexpected end, expected shard ${missing.join(', ')} of ${first.of}, too`)
}
