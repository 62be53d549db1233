/** Starts the command; says its version by itself, which needs nothing else. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const name = process.argv[2] ?? ''

if (name === '--version') process.stdout.write(`${version()}\n`)
else void start()

async function start(): Promise<void> {
  await compileSparingly()
  const {cacheFolder} = await import('./cache/cache-folder.ts')
  const {loadScript} = await import('./load-script.ts')
  const folder = await cacheFolder()
  const {main, build, keep, didWork} = loadScript(name, folder)
  const code = await main(build, folder)
  process.exitCode = code
  if (didWork(name, process.argv, code)) keep()
}

/**
 * A run meets much code a few thousand times, and V8 would spend as long on its best machine code, with all that is
 * called written into what calls it, as the run takes without; from 13 on, it has a cheaper kind. So functions are
 * compiled later, each alone; and patterns, which V8 compiles to bytecode first, to machine code at once.
 * A later V8 may not know the flags.
 */
async function compileSparingly(): Promise<void> {
  const v8 = parseInt(process.versions.v8)
  if (v8 >= 15) return
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--no-regexp-tier-up')
  if (v8 >= 13) return
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0')
  const later = v8 < 12 ? 'interrupt-budget=600000' : 'invocation-count-for-turbofan=15000'
  setFlagsFromString(`--${later}`)
}

function version(): string {
  const manifest = readFileSync(join(__dirname, '../package.json'), 'utf8')
  // Our own manifest.
  const {version} = JSON.parse(manifest) as {version: string}
  return version
}
