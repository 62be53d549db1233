/**
 * How much memory a deck with media takes: 50,000 cards and 1,000 files, small and then large.
 *
 *     npx tsx --conditions=studymark-source bench/emit-media.ts
 *
 * Each size is written by a process of its own, so that its peak is its own.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {mediaFinder} from '../packages/cli/src/media/media-finder.ts'
import type {Deck} from '../packages/core/src/deck.ts'
import {anki} from '../packages/core/src/emit/anki.ts'
import {deckFrom, peerCards} from './peers/cards.ts'

const FILES = 1000
const CARDS = 50_000
const KIB = [1, 100, 500]

function withMedia(folder: string): Deck {
  const media = mediaFinder({cwd: folder, folder})
  const files = Array.from({length: FILES}, (_, at) => {
    const file = media.find({url: `file-${at}.png`, path: 'a.md'})
    if (!file) throw new Error('Expected a file')
    return file
  })
  const cards = peerCards(CARDS).map((card, at) => {
    return {...card, front: `<img src="${files[at % FILES]?.name ?? ''}"> ${card.front}`}
  })
  return {...deckFrom(cards), media: files}
}

async function write(folder: string): Promise<void> {
  const start = performance.now()
  const deck = withMedia(folder)
  const file = await open(join(folder, 'out.apkg'), 'w')
  await anki.emit({notebooks: [], deck}, {write: (chunk) => file.writeFile(chunk)})
  const {size} = await file.stat()
  await file.close()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(`${(size / 2 ** 20).toFixed(0)} MiB in ${seconds} s; peak ${peak} MB`)
}

function measure(kib: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-'))
  try {
    for (let at = 0; at < FILES; at++) {
      const content = Buffer.alloc(kib * 1024, at)
      content.write(`${at}\n`)
      writeFileSync(join(folder, `file-${at}.png`), content)
    }
    const args = [...process.execArgv, import.meta.filename, folder]
    execFileSync(process.execPath, args, {stdio: 'inherit'})
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) for (const kib of KIB) measure(kib)
else await write(folder)
