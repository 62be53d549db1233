/** The command: reads argv, sets the exit code. The only place that meets `process`. */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import type {ExitCode, Io} from './io.ts'
import {Misuse} from './misuse.ts'
import {printable} from './printable.ts'

const {argv, env, stdin, stdout, stderr} = process
const args = argv.slice(2)

// A reader that has seen enough, as in `| head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main()

async function main(): Promise<ExitCode> {
  try {
    if (args[0] === '--version') return await showVersion()
    await compileSparingly()
    const {runCommand} = await import('./command-line.ts')
    return await runCommand(args, ioOf())
  } catch (error) {
    stderr.write(`${complaintOf(error)}\n`)
    return 2
  }
}

/**
 * A run meets much code a few thousand times, and V8 would spend as long on its best machine code, with all that is
 * called written into what calls it, as the run takes without; from 13 on, it has a cheaper kind. So functions are
 * compiled later, each alone; and patterns, which V8 compiles to bytecode first, to machine code at once.
 * A later V8 may not know the flags.
 */
async function compileSparingly(): Promise<void> {
  const version = parseInt(process.versions.v8)
  if (version >= 15) return
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--no-regexp-tier-up')
  if (version >= 13) return
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0')
  const later = version < 12 ? 'interrupt-budget=600000' : 'invocation-count-for-turbofan=15000'
  setFlagsFromString(`--${later}`)
}

async function showVersion(): Promise<ExitCode> {
  await print(`${versionOf()}\n`)
  return 0
}

function versionOf(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  // Our own manifest.
  const {version} = JSON.parse(manifest) as {version: string}
  return version
}

function ioOf(): Io {
  const now = clock()
  return {
    cwd: process.cwd(),
    get now() {
      return now()
    },
    stdin,
    async openCache() {
      const {openCache} = await import('./cache/open-cache.ts')
      const entry = fileURLToPath(import.meta.url)
      return openCache({version: versionOf(), entry, folder: env['STUDYMARK_CACHE']})
    },
    print,
    say: (text) => void stderr.write(text),
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
