/** What each stage costs by itself, on a file of 5 MB and one of 20 MB. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {sparingFlags} from '../../packages/cli/src/sparing-flags.ts'
import {corpusPath} from '../corpus/corpus.ts'
import {BENCH} from './measure.ts'
import {table} from './table.ts'

interface Stages {
  /** Milliseconds of CPU by stage. */
  times: Record<string, number>
  /** MB. */
  peak: number
}

function stagesOf(path: string, flags: readonly string[] = []): Stages {
  const file = join(BENCH, 'stage-times.ts')
  // What was built, as it is published: our sources would be run with more than is in them.
  const args = ['--expose-gc', ...flags, '--import', 'tsx', file, path]
  const options = {encoding: 'utf8', cwd: join(BENCH, '..')} as const
  // What `stage-times.ts` prints.
  return JSON.parse(execFileSync(process.execPath, args, options)) as Stages
}

/** Stages that together are to cost less than half of parsing. */
const OURS = ['recognise', 'pair', 'validate', 'rules']

export function stages(): string {
  const [small, large] = [stagesOf(corpusPath('5mb.md')), stagesOf(corpusPath('20mb.md'))]
  const command = stagesOf(corpusPath('5mb.md'), sparingFlags(parseInt(process.versions.v8)))
  const rows = Object.entries(small.times).map(([stage, before]) => {
    const after = large.times[stage] ?? 0
    const perMb = [before / 5, (command.times[stage] ?? 0) / 5, after / 20]
    return [stage, ...perMb.map((time) => time.toFixed(0)), (after / before).toFixed(1)]
  })
  return [
    '## Stages, milliseconds of CPU a MB, from cold',
    'In a Node.js as it is, as who uses the library has it, but for the column that says otherwise.',
    table(['stage', '5 MB', '5 MB, V8 as the command sets it', '20 MB', '20 MB over 5 MB'], rows),
    `${OURS.join(' + ')} at 5 MB: ${costOf(small)}; with V8 as the command sets it ${costOf(command)}.`,
    `Most memory, all that was made being held: ${small.peak.toFixed(0)} MB at 5 MB, ${large.peak.toFixed(0)} MB at 20 MB.`
  ].join('\n\n')
}

/** What our stages cost on 5 MB. */
function costOf({times}: Stages): string {
  const sum = OURS.reduce((total, stage) => total + (times[stage] ?? 0), 0)
  const share = sum / (times['parse'] ?? NaN)
  return `${(sum / 5).toFixed(0)} ms a MB, ${share.toFixed(2)} of parsing`
}
