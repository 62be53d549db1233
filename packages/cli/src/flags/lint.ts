/** How `studymark lint` is called. */
import {Misuse} from '../misuse.ts'
import {shardIn} from '../shard/shard.ts'
import {countIn} from './count-in.ts'
import type {Command} from './command.ts'

export const lintCommand: Command = {
  name: 'lint',
  usage: '<files, folders, globs… | -> [--fix]',
  describe: 'Say what is wrong in notes, where, and mend it; - reads stdin',
  flags: {
    fix: {takes: 'nothing', describe: 'Mend what has one right answer, in the files themselves'},
    'fix-dry-run': {
      takes: 'nothing',
      describe: 'Print what --fix would change, as a diff; write nothing'
    },
    format: {
      takes: 'values',
      describe:
        'Form of the report: pretty, json, sarif, github, junit; give it again for several at once'
    },
    'output-file': {
      takes: 'values',
      describe: 'File for the report of the --format before it, instead of stdout'
    },
    'max-warnings': {takes: 'value', describe: 'Fail where there are more warnings than this'},
    quiet: {takes: 'nothing', describe: 'Report errors only'},
    rule: {
      takes: 'values',
      describe: 'ID:SEVERITY, before what the config says: error, warn, info or off'
    },
    preset: {takes: 'value', describe: 'Rules to begin with: recommended, strict, exam or none'},
    baseline: {
      takes: 'value',
      describe: 'File of known findings: only new ones are reported, and fail'
    },
    'update-baseline': {
      takes: 'nothing',
      describe: 'Record what is found now in the --baseline, and fail for nothing'
    },
    shard: {
      takes: 'value',
      describe: 'I/N: lint one of N parts of the files; merge joins their json or sarif reports'
    },
    'stdin-filename': {takes: 'value', describe: 'Name of what - reads, for settings and reports'},
    watch: {takes: 'nothing', describe: 'Lint again what changes, until interrupted'},
    'no-cache': {takes: 'nothing', describe: 'Neither use nor keep what earlier runs found out'},
    parser: {
      takes: 'value',
      describe: 'What reads the Markdown: auto, remark or satteri; the trees are the same'
    },
    config: {takes: 'value', describe: 'Config file, instead of the nearest studymark.config.*'}
  },
  examples: [
    ['studymark lint notes', 'all notes in a folder'],
    ['studymark lint notes --fix', 'the same, mending what can be'],
    ['studymark lint notes --format pretty --format sarif --output-file notes.sarif', 'for CI']
  ],
  async run({operands, values, has, args}, io) {
    if (operands.length === 0)
      throw new Misuse('Unexpected `lint` without notes, expected files, folders, globs or `-`')
    const {lint} = await import('../commands/lint.ts')
    return lint(
      {
        paths: operands,
        fix: has('fix'),
        dryRun: has('fix-dry-run'),
        args,
        maxWarnings: countIn('max-warnings', values('max-warnings')[0]),
        quiet: has('quiet'),
        rules: values('rule'),
        preset: values('preset')[0],
        baseline: values('baseline')[0],
        updateBaseline: has('update-baseline'),
        shard: shardIn(values('shard')[0]),
        stdinFilename: values('stdin-filename')[0],
        config: values('config')[0],
        noCache: has('no-cache'),
        watch: has('watch'),
        parser: values('parser')[0]
      },
      io
    )
  }
}
