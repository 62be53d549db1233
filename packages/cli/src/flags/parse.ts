/** How `studymark parse` is called. */
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'

export const parseCommand: Command = {
  name: 'parse',
  usage: '<file | -> [--json]',
  describe: 'Show how one file of notes is read; - reads stdin',
  flags: {
    json: {takes: 'nothing', describe: 'Print the whole notebook as JSON instead of drawing it'},
    config: {takes: 'value', describe: 'Config file, instead of the nearest studymark.config.*'}
  },
  examples: [
    ['studymark parse notes/cells.md', 'its sections, questions, answers and notes'],
    ['studymark parse - --json < notes/cells.md', 'the same as JSON, from stdin']
  ],
  async run({operands, values, has}, io) {
    const [file, ...others] = operands
    if (file === undefined || others.length > 0) {
      const n = operands.length
      throw new Misuse(
        `Unexpected ${n === 0 ? '`parse` without a file' : `${n} files`}, expected one, or \`-\` for stdin`
      )
    }
    const {parse} = await import('../commands/parse.ts')
    return parse({file, json: has('json'), config: values('config')[0]}, io)
  }
}
