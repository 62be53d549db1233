/** The contract of a command: how it is called, what its help says, and what runs it. */
import type {ExitCode, Io} from '../io.ts'

/** A flag that takes a value, once or many times, or none. */
export interface Flag {
  takes: 'value' | 'values' | 'nothing'
  describe: string
}

/** What was given on the command line, flags by name. */
export interface Given {
  operands: readonly string[]
  values: (flag: string) => readonly string[]
  has: (flag: string) => boolean
  /** All that was given, where the order of flags tells something. */
  args: readonly string[]
}

export interface Command {
  name: string
  /** What follows the name in the line that shows its use. */
  usage: string
  describe: string
  flags: Readonly<Record<string, Flag>>
  /** Lines to type, with what each does. */
  examples: ReadonlyArray<[line: string, describe: string]>
  /** Loads what it needs, so that other commands start without it. */
  run: (given: Given, io: Io) => Promise<ExitCode>
}
