/** Starts the command; says its version by itself, which needs nothing else. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {sparingFlags} from './sparing-flags.ts'

const name = process.argv[2] ?? ''

if (name === '--version') process.stdout.write(`${version()}\n`)
else void start()

async function start(): Promise<void> {
  compileSparingly()
  const {cacheFolder} = await import('./cache/cache-folder.ts')
  const {loadScript} = await import('./load-script.ts')
  const folder = await cacheFolder()
  const {main, build, keep, didWork} = loadScript(name, folder)
  const code = await main(build, folder)
  process.exitCode = code
  if (didWork(name, process.argv, code)) keep()
}

/** Loads what sets flags only where there are any, and not as a module is loaded, which takes longer. */
function compileSparingly(): void {
  const flags = sparingFlags(parseInt(process.versions.v8))
  if (flags.length === 0) return
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

function version(): string {
  const manifest = readFileSync(join(__dirname, '../package.json'), 'utf8')
  // Our own manifest.
  const {version} = JSON.parse(manifest) as {version: string}
  return version
}
