/** How `studymark rules` is called. */
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'

export const rulesCommand: Command = {
  name: 'rules',
  usage: '[ID] [--json]',
  describe: 'List the rules of lint, or explain one',
  flags: {json: {takes: 'nothing', describe: 'Print it as JSON'}},
  examples: [
    ['studymark rules', 'every rule, and how bad each preset takes it'],
    ['studymark rules question-has-answer', 'why it matters, its options, examples']
  ],
  async run({operands, has}, io) {
    const [id, ...others] = operands
    if (others.length > 0)
      throw new Misuse(`Unexpected ${operands.length} rules, expected one, or none for the list`)
    const {listRules} = await import('../commands/rules.ts')
    return listRules({id, json: has('json')}, io)
  }
}
