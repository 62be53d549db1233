/** Reads the command line with yargs and runs the command it names. */
import yargs, {type Arguments, type Argv} from 'yargs'
import {buildCommand} from './flags/build.ts'
import type {Command, Given} from './flags/command.ts'
import {configCommand} from './flags/config.ts'
import {initCommand} from './flags/init.ts'
import {lintCommand} from './flags/lint.ts'
import {mergeCommand} from './flags/merge.ts'
import {parseCommand} from './flags/parse.ts'
import {rulesCommand} from './flags/rules.ts'
import {expectedName} from './expected.ts'
import type {ExitCode, Io} from './io.ts'
import {Misuse} from './misuse.ts'

const COMMANDS: readonly Command[] = [
  buildCommand,
  lintCommand,
  mergeCommand,
  parseCommand,
  rulesCommand,
  configCommand,
  initCommand
]

// What yargs answers itself, or adds to what was given.
const OWN = ['_', '$0', 'help', 'h', 'version']

// Yargs lays out the help of each command that it runs: only help that is asked for is wrapped,
// which takes time.
const HELP = /^-(?:-help|[^-]*h)/

// Whether a flag takes a value is said in its description.
const TYPES = /\s*\[(?:array|boolean)\]$/gm

/** Runs what `args` ask for; throws `Misuse` when they ask for what there is not. */
export async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  let help = ''
  const parser = COMMANDS.reduce(
    (all, command) =>
      all.command(command.name, command.describe, describe(command), async (argv) => {
        code = await command.run({...(await givenIn(argv, command)), args}, io)
      }),
    emptyParser(args)
  )
  await parser.parseAsync([...args], {}, (_error, _argv, output) => {
    help = output
  })
  if (help !== '') await io.print(`${help.replace(TYPES, '')}\n`)
  return code
}

/** Whether a command of that name ran, and neither showed its help nor refused what it was given. */
export function didWork(name: string, args: readonly string[], code: ExitCode): boolean {
  return code !== 2 && !asksForHelp(args) && COMMANDS.some((command) => command.name === name)
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => HELP.test(arg))
}

function emptyParser(args: readonly string[]): Argv {
  return yargs()
    .scriptName('studymark')
    .usage('$0 <command>\n\nTurns the study notes you already write in Markdown into flashcards.')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false
    })
    .updateStrings({
      'Not enough arguments following: %s': 'Unexpected `--%s` without a value, expected one'
    })
    .command('$0', false, {}, refuse)
    .option('help', {alias: 'h', type: 'boolean', describe: 'Show help'})
    .epilogue(
      '`studymark <command> --help` shows its flags, with examples.\n`studymark --version` shows the version.'
    )
    .version(false)
    .detectLocale(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error) => {
      throw message === null ? error : new Misuse(message)
    })
    .wrap(asksForHelp(args) ? 80 : null)
}

async function refuse({_: [name], ...flags}: Arguments): Promise<void> {
  await refuseUnknown(flags, {})
  const names = COMMANDS.map((command) => command.name)
  const expected = await expectedName(String(name ?? ''), names)
  const given = name === undefined ? 'end' : `command \`${name}\``
  throw new Misuse(`Unexpected ${given}, expected ${expected} (\`--help\` explains them)`)
}

function describe({name, usage, describe, flags, examples}: Command): (argv: Argv) => Argv {
  return (argv) => {
    for (const [flag, {takes, describe}] of Object.entries(flags)) {
      argv.option(
        flag,
        takes === 'nothing'
          ? {describe, type: 'boolean'}
          : {describe, type: 'string', array: true, requiresArg: true}
      )
    }
    return argv.usage(`$0 ${name} ${usage}\n\n${describe}`).example(examples)
  }
}

async function givenIn(argv: Arguments, {flags}: Command): Promise<Omit<Given, 'args'>> {
  await refuseUnknown(argv, flags)
  const values = (flag: string): string[] => [argv[flag] ?? []].flat().map(String)
  for (const [flag, {takes}] of Object.entries(flags)) {
    if (takes === 'value' && values(flag).length > 1)
      throw new Misuse(`Unexpected \`--${flag}\` twice, expected it once`)
    if (takes !== 'nothing' && values(flag).includes(''))
      throw new Misuse(`Unexpected \`--${flag}\` without a value, expected one`)
  }
  return {operands: argv._.slice(1).map(String), values, has: (flag) => argv[flag] === true}
}

async function refuseUnknown(argv: object, flags: Command['flags']): Promise<void> {
  const names = Object.keys(flags)
  const unknown = Object.keys(argv).find((flag) => !OWN.includes(flag) && !names.includes(flag))
  if (unknown === undefined) return
  const known = [...names, 'help'].map(dashed)
  const expected = await expectedName(dashed(unknown), known, 'one that `--help` lists')
  throw new Misuse(`Unexpected flag \`${dashed(unknown)}\`, expected ${expected}`)
}

function dashed(flag: string): string {
  return flag.length === 1 ? `-${flag}` : `--${flag}`
}
