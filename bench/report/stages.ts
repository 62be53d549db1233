/** What each stage costs by itself, on a file of 5 MB and one of 20 MB. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {corpusPath} from '../corpus/corpus.ts'
import {BENCH} from './measure.ts'
import {table} from './table.ts'

interface Stages {
  /** Milliseconds of CPU by stage. */
  times: Record<string, number>
  /** MB. */
  peak: number
}

function stagesOf(path: string): Stages {
  const file = join(BENCH, 'stage-times.ts')
  // What was built, as it is published: our sources would be run with more than is in them.
  const args = ['--expose-gc', '--import', 'tsx', file, path]
  const options = {encoding: 'utf8', cwd: join(BENCH, '..')} as const
  // What `stage-times.ts` prints.
  return JSON.parse(execFileSync(process.execPath, args, options)) as Stages
}

/** Stages that together are to cost less than half of parsing. */
const OURS = ['recognise', 'pair', 'validate', 'rules']

export function stages(): string {
  const [small, large] = [stagesOf(corpusPath('5mb.md')), stagesOf(corpusPath('20mb.md'))]
  const rows = Object.entries(small.times).map(([stage, before]) => {
    const after = large.times[stage] ?? 0
    const perMb = [before / 5, after / 20].map((time) => time.toFixed(0))
    return [stage, ...perMb, (after / before).toFixed(1)]
  })
  const sum = OURS.reduce((total, stage) => total + (small.times[stage] ?? 0), 0)
  const share = sum / (small.times['parse'] ?? NaN)
  return [
    '## Stages, milliseconds of CPU a MB, from cold',
    table(['stage', '5 MB', '20 MB', 'time at 20 MB over 5 MB'], rows),
    `${OURS.join(' + ')} at 5 MB: ${(sum / 5).toFixed(0)} ms a MB, ${share.toFixed(2)} of parsing.`,
    `Most memory, all that was made being held: ${small.peak.toFixed(0)} MB at 5 MB, ${large.peak.toFixed(0)} MB at 20 MB.`
  ].join('\n\n')
}
