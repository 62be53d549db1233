/** How `studymark init` is called. */
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'

export const initCommand: Command = {
  name: 'init',
  usage: '[--dry-run]',
  describe: 'Write a config, a schema for front matter and a CI job to begin with',
  flags: {'dry-run': {takes: 'nothing', describe: 'Say what would be written; write nothing'}},
  examples: [['studymark init', 'in the folder of the notes; files that are there are left as is']],
  async run({operands, has}, io) {
    if (operands.length > 0)
      throw new Misuse(
        `Unexpected \`${operands[0]}\`, expected \`init\` alone, in the folder of the notes`
      )
    const {init} = await import('../commands/init.ts')
    return init({dryRun: has('dry-run')}, io)
  }
}
