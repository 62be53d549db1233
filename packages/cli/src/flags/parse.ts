/** How `studymark parse` is called. */
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'

export const parseCommand: Command = {
  name: 'parse',
  usage: '<file | -> [--json | --explain LINE]',
  describe: 'Show how one file of notes is read; - reads stdin',
  flags: {
    json: {takes: 'nothing', describe: 'Print the whole notebook as JSON instead of drawing it'},
    explain: {
      takes: 'value',
      describe: 'Say why the question on this line has its answer: LINE, or FILE:LINE'
    },
    parser: {
      takes: 'value',
      describe: 'What reads the Markdown: auto, remark or satteri; the trees are the same'
    },
    config: {takes: 'value', describe: 'Config file, instead of the nearest studymark.config.*'}
  },
  examples: [
    ['studymark parse notes/cells.md', 'its sections, questions, answers and notes'],
    ['studymark parse - --json < notes/cells.md', 'the same as JSON, from stdin'],
    ['studymark parse --explain notes/cells.md:12', 'why the question there has its answer']
  ],
  async run({operands, values, has}, io) {
    const asked = values('explain')[0]
    const {path, line} = explainIn(asked)
    const [file, ...others] = path === undefined ? operands : [...operands, path]
    if (file === undefined || others.length > 0) {
      const n = operands.length
      throw new Misuse(
        `Unexpected ${n === 0 ? '`parse` without a file' : `${n} files`}, expected one, or \`-\` for stdin`
      )
    }
    const {parse} = await import('../commands/parse.ts')
    return parse(
      {
        file,
        json: has('json'),
        explain: line,
        config: values('config')[0],
        parser: values('parser')[0]
      },
      io
    )
  }
}

/** `LINE` or `FILE:LINE`. */
function explainIn(asked: string | undefined): {path?: string; line?: number} {
  if (asked === undefined) return {}
  const [, path, line] = /^(?:(.+):)?(\d+)$/.exec(asked) ?? []
  if (line === undefined)
    throw new Misuse(`Unexpected \`--explain ${asked}\`, expected \`LINE\` or \`FILE:LINE\``)
  return {line: Number(line), ...(path !== undefined && {path})}
}
