/**
 * How long others take to write the same cards: genanki (from cards), mdanki (from Markdown).
 *
 *     npx tsx --conditions=studymark-source bench/emit-peers.ts [cards…]
 *
 * The peers are looked for in `PEERS`, a folder with a Python environment `genanki` and a folder
 * `mdanki` of npm; those that are not there are left out. Each time is the best of three.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compile} from '../packages/core/src/compile.ts'
import type {Deck} from '../packages/core/src/deck.ts'
import {anki} from '../packages/core/src/emit/anki.ts'
import {deckFrom, markdownOf, peerCards} from './peers/cards.ts'

const PEERS = process.env['PEERS'] ?? join(tmpdir(), 'studymark-peers')
const PYTHON = join(PEERS, 'genanki', 'bin', 'python')
const MDANKI = join(PEERS, 'mdanki', 'node_modules', 'mdanki', 'src', 'index.js')
const GENANKI = fileURLToPath(new URL('peers/genanki_peer.py', import.meta.url))

/** The best of three: what else the machine does only ever adds to it. */
async function best(work: () => number | Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) times.push(await work())
  return Math.min(...times)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function emitTo(path: string, deck: Deck): Promise<void> {
  const file = await open(path, 'w')
  await anki.emit({notebooks: [], deck}, {write: (chunk) => file.writeFile(chunk)})
  await file.close()
}

function report(name: string, own: number, peer: number, folder: string): void {
  const size = (statSync(join(folder, 'peer.apkg')).size / 2 ** 20).toFixed(1)
  const ratio = (peer / own).toFixed(1)
  console.log(
    `  ${name} ${peer.toFixed(2)} s for ${size} MiB, studymark ${own.toFixed(2)} s: ${ratio} times as fast`
  )
}

async function fromCards(count: number, folder: string): Promise<void> {
  const cards = peerCards(count)
  const json = join(folder, 'cards.json')
  const out = join(folder, 'peer.apkg')
  writeFileSync(json, JSON.stringify(cards))
  const own = await best(() => timed(() => emitTo(join(folder, 'own.apkg'), deckFrom(cards))))
  const size = (statSync(join(folder, 'own.apkg')).size / 2 ** 20).toFixed(1)
  console.log(`${count} cards, ${size} MiB`)
  if (!existsSync(PYTHON)) return
  const peer = await best(() =>
    Number(execFileSync(PYTHON, [GENANKI, json, out], {encoding: 'utf8'}))
  )
  report('genanki', own, peer, folder)
}

async function fromMarkdown(count: number, folder: string): Promise<void> {
  if (!existsSync(MDANKI)) return
  const text = `---\nheadings: cards\n---\n\n${markdownOf(peerCards(count))}`
  const source = join(folder, 'bench.md')
  writeFileSync(source, markdownOf(peerCards(count)))
  const own = await best(() =>
    timed(async () => {
      const {deck} = compile([{path: 'bench.md', text}], {name: 'Bench', now: 1_700_000_000})
      if (deck.cards.length !== count) throw new Error(`Unexpected ${deck.cards.length} cards`)
      await emitTo(join(folder, 'own.apkg'), deck)
    })
  )
  const args = [MDANKI, source, join(folder, 'peer.apkg')]
  try {
    report(
      'mdanki',
      own,
      await timed(() => execFileSync(process.execPath, args, {stdio: 'pipe'})),
      folder
    )
  } catch (error) {
    console.log(`  mdanki fails: ${String(error).split('\n').slice(0, 3).join(' ')}`)
  }
}

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [10_000, 50_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-'))
  try {
    await fromCards(count, folder)
    await fromMarkdown(count, folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
