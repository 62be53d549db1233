/** How `studymark merge` is called. */
import {Misuse} from '../misuse.ts'
import {countIn} from './count-in.ts'
import type {Command} from './command.ts'
import {lintCommand} from './lint.ts'

const {format, quiet, baseline} = lintCommand.flags

export const mergeCommand: Command = {
  name: 'merge',
  usage: '<reports…>',
  describe: 'Join the JSON or SARIF reports of lint --shard into one',
  flags: {
    ...(format && {format}),
    'output-file': {
      takes: 'values',
      describe: 'File for the report of the --format before it, instead of stdout'
    },
    'max-warnings': {takes: 'value', describe: 'Fail where there are more warnings than this'},
    ...(quiet && {quiet}),
    ...(baseline && {baseline}),
    'update-baseline': {
      takes: 'nothing',
      describe: 'Record what is found in the --baseline, and fail for nothing'
    }
  },
  examples: [
    ['studymark merge 1.json 2.json', 'one JSON report on stdout'],
    ['studymark merge *.sarif --format github --format sarif --output-file all.sarif', 'for CI']
  ],
  async run({operands, values, has, args}, io) {
    if (operands.length === 0)
      throw new Misuse('Unexpected `merge` without reports, expected those of `lint --shard`')
    const {merge} = await import('../commands/merge.ts')
    return merge(
      {
        ...{paths: operands, args, quiet: has('quiet'), updateBaseline: has('update-baseline')},
        maxWarnings: countIn('max-warnings', values('max-warnings')[0]),
        baseline: values('baseline')[0]
      },
      io
    )
  }
}
