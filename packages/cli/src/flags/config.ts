/** How `studymark config` is called. */
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'

export const configCommand: Command = {
  name: 'config',
  usage: '[FILE] [--json]',
  describe: 'Show the settings that hold, for a file or all, and where each is from',
  flags: {
    json: {takes: 'nothing', describe: 'Print them as JSON'},
    preset: {takes: 'value', describe: 'As in lint'},
    rule: {takes: 'values', describe: 'As in lint'},
    config: {takes: 'value', describe: 'Config file, instead of the nearest studymark.config.*'}
  },
  examples: [
    ['studymark config', 'what holds for all files'],
    ['studymark config notes/cells.md', 'with what overrides and its front matter say']
  ],
  async run({operands, values, has}, io) {
    const [file, ...others] = operands
    if (others.length > 0)
      throw new Misuse(`Unexpected ${operands.length} files, expected one, or none`)
    const {showConfig} = await import('../commands/config.ts')
    return showConfig(
      {
        file,
        json: has('json'),
        preset: values('preset')[0],
        rules: values('rule'),
        config: values('config')[0]
      },
      io
    )
  }
}
