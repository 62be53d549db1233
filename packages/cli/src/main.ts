/** The command: reads argv, gives the exit code. The only place that meets `process`. */
import {fstatSync, statSync} from 'node:fs'
import process from 'node:process'
import {openCache} from './cache/open-cache.ts'
import {runCommand} from './command-line.ts'
import type {ExitCode, Io} from './io.ts'
import {Misuse} from './misuse.ts'
import {printable} from './printable.ts'

const {argv, env, stdout, stderr} = process
const args = argv.slice(2)

/** Runs what argv asks for; `build` names this build of the command, `folder` is that of the cache. */
export async function main(build: string, folder: string | undefined): Promise<ExitCode> {
  // A reader that has seen enough, as in `| head`, is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    return await runCommand(args, ioOf(build, folder))
  } catch (error) {
    stderr.write(`${complaintOf(error)}\n`)
    return 2
  }
}

function ioOf(build: string, folder: string | undefined): Io {
  const now = clock()
  const say = (text: string): void => void stderr.write(text)
  return {
    cwd: process.cwd(),
    get now() {
      return now()
    },
    // Opened by who reads it.
    get stdin() {
      return process.stdin
    },
    openCache: () => openCache(build, folder, say),
    print,
    say,
    isTalk,
    colour: {results: isColoured(stdout), talk: isColoured(stderr)},
    stepSummary: env['GITHUB_STEP_SUMMARY'] || undefined,
    terminal: stderr.isTTY && !env['CI'] ? stderr : undefined,
    onInterrupt
  }
}

/** Tells the time: that of the clock, or always that which the environment says. */
function clock(): () => number {
  const given = env['SOURCE_DATE_EPOCH']
  if (!given) return () => Math.floor(Date.now() / 1000)
  if (/^\d{1,12}$/.test(given)) return () => Number(given)
  throw new Misuse(`Unexpected \`SOURCE_DATE_EPOCH\` \`${given}\`, expected seconds since 1970`)
}

/** Waits until the text is taken, so that a slow reader does not fill the memory. */
async function print(text: string): Promise<void> {
  await new Promise<void>((resolve) => stdout.write(text, () => resolve()))
}

/** A shell may have led our words to a file among the notes. */
function isTalk(path: string): boolean {
  const found = statSync(path, {throwIfNoEntry: false})
  return [stdout, stderr].some(({fd}) => {
    const {dev, ino} = fstatSync(fd)
    return dev === found?.dev && ino === found.ino
  })
}

function isColoured(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

function onInterrupt(clean: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    clean()
    // The shell is told the truth: ended by this signal.
    forget()
    process.kill(process.pid, signal)
  }
  const forget = () => void process.off('SIGINT', stop).off('SIGTERM', stop)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return forget
}

function complaintOf(error: unknown): string {
  if (error instanceof Misuse) return printable(error.message)
  if (!(error instanceof Error)) return `Unexpected failure: ${String(error)}`
  if (env['DEBUG']) return error.stack ?? error.message
  const hint = 'syscall' in error ? '' : ' (`DEBUG=1` shows where)'
  return printable(`Unexpected failure: ${error.message}${hint}`)
}
