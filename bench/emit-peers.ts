/**
 * How long others take to write the same cards: genanki (from cards), mdanki (from Markdown).
 *
 *     npx tsx --conditions=studymark-source bench/emit-peers.ts [cards…]
 *
 * Makes a Python environment with genanki in `node_modules/.cache`. mdanki is no package of the
 * registry: `MDANKI` names a clone of its repository with its dependencies installed; without it,
 * it is left out. Times are seconds of CPU, the best of three, each in a process of its own.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compile} from '../packages/core/src/compile.ts'
import type {Deck} from '../packages/core/src/deck.ts'
import {anki} from '../packages/core/src/emit/anki.ts'
import {deckFrom, markdownOf, type PeerCard, peerCards} from './peers/cards.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const VENV = here('../node_modules/.cache/studymark-genanki')
const PYTHON = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
const MDANKI = process.env['MDANKI']

/** The most that mdanki's memory holds, about. */
const FEW = 400

/** Writes what a folder holds, as `how` says; prints the seconds of CPU. */
async function own(how: string, folder: string): Promise<void> {
  // Our own file, written below.
  const cards = JSON.parse(readFileSync(join(folder, 'cards.json'), 'utf8')) as PeerCard[]
  const made = deckFrom(cards)
  const start = process.cpuUsage()
  await emitTo(join(folder, 'own.apkg'), how === 'emit' ? made : built(folder, cards.length))
  const {user, system} = process.cpuUsage(start)
  console.log((user + system) / 1e6)
}

function built(folder: string, count: number): Deck {
  const text = `---\nheadings: cards\n---\n\n${readFileSync(join(folder, 'bench.md'), 'utf8')}`
  const {deck} = compile([{path: 'bench.md', text}], {name: 'Bench', now: 1_700_000_000})
  if (deck.cards.length !== count) throw new Error(`Unexpected ${deck.cards.length} cards`)
  return deck
}

async function emitTo(path: string, deck: Deck): Promise<void> {
  const file = await open(path, 'w')
  await anki.emit({notebooks: [], deck}, {write: (chunk) => file.writeFile(chunk)})
  await file.close()
}

function best(command: string, args: string[]): number {
  const times = [1, 2, 3].map(() => Number(execFileSync(command, args, {encoding: 'utf8'})))
  return Math.min(...times)
}

function ownTime(how: string, folder: string): number {
  return best(process.execPath, [...process.execArgv, import.meta.filename, how, folder])
}

function compare(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-'))
  try {
    const cards = peerCards(count)
    writeFileSync(join(folder, 'cards.json'), JSON.stringify(cards))
    writeFileSync(join(folder, 'bench.md'), markdownOf(cards))
    const emit = ownTime('emit', folder)
    const build = ownTime('build', folder)
    console.log(
      `${count} cards: studymark emits in ${emit.toFixed(2)} s, builds in ${build.toFixed(2)} s`
    )
    const peer = join(folder, 'peer.apkg')
    const genanki = best(PYTHON, [here('peers/genanki_peer.py'), join(folder, 'cards.json'), peer])
    console.log(
      `  genanki ${told(genanki, peer)}; of emit ${ratio(genanki, emit)}, of build ${ratio(genanki, build)}`
    )
    withMdanki(folder, build)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Has a program that is not ours say how much CPU it took. */
const METER = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('CPU', process.cpuUsage().user + process.cpuUsage().system))"
)}`

/** The whole program, once: it fails, or takes long. */
function withMdanki(folder: string, build: number): void {
  if (MDANKI === undefined) return
  const peer = join(folder, 'mdanki.apkg')
  const args = ['--import', METER, join(MDANKI, 'src', 'index.js'), join(folder, 'bench.md'), peer]
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  const seconds = Number(/^CPU (\d+)$/m.exec(stderr)?.[1]) / 1e6
  if (existsSync(peer)) {
    console.log(`  mdanki ${told(seconds, peer)}; of build ${ratio(seconds, build)}`)
    return
  }
  const why = stderr.split('\n').find((line) => line.startsWith('Cannot')) ?? ''
  console.log(`  mdanki fails after ${seconds.toFixed(2)} s (${status}): ${why.slice(0, 60)}`)
}

function told(seconds: number, file: string): string {
  return `${seconds.toFixed(2)} s for ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`
}

function ratio(peer: number, mine: number): string {
  return `${(peer / mine).toFixed(2)} times`
}

function install(): void {
  if (existsSync(PYTHON)) return
  execFileSync(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', VENV])
  const pin = here('peers/requirements.txt')
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', pin])
}

const [how = '', folder] = process.argv.slice(2)
if (how === 'emit' || how === 'build') await own(how, folder ?? '')
else {
  install()
  const counts = process.argv.slice(2).map(Number)
  for (const count of counts.length > 0 ? counts : [FEW, 10_000, 50_000]) compare(count)
}
