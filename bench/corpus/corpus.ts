/** The files that benchmarks read, made when first asked for and the same every time. */
import {tmpdir} from 'node:os'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deckOf, noteOf, vaultNote} from './note-of.ts'

/** Changes with what the generator writes. */
const VERSION = 1

/** Outside the repository, whose `.gitignore` would have linters pass over it. */
const FOLDER = join(tmpdir(), `studymark-corpus-${VERSION}`)

export const MB = 1_000_000

/** The name of each file or folder, and who writes it where it is to be. */
const makers = {
  vault: (path: string) => {
    mkdirSync(path)
    for (let at = 0; at < 1000; at++) {
      const folder = join(path, `topic-${String(at % 20).padStart(2, '0')}`)
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, `note-${String(at).padStart(3, '0')}.md`), vaultNote(at + 1))
    }
  },
  '1mb.md': (path: string) => writeFileSync(path, noteOf(1, MB)),
  '5mb.md': (path: string) => writeFileSync(path, noteOf(5, 5 * MB)),
  '20mb.md': (path: string) => writeFileSync(path, noteOf(20, 20 * MB)),
  '100mb.md': (path: string) => writeFileSync(path, noteOf(100, 100 * MB)),
  /** Files of about ten notes each: 100,000 notes. */
  library: (path: string) => {
    for (let at = 0; at < 10_000; at++) {
      const folder = join(path, `shelf-${String(at % 100).padStart(2, '0')}`)
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, `notes-${String(at).padStart(5, '0')}.md`), noteOf(at + 1, 2000))
    }
  },
  'deck-10k.md': (path: string) => writeFileSync(path, deckOf(10_000)),
  'deck-50k.md': (path: string) => writeFileSync(path, deckOf(50_000))
}

export type CorpusName = keyof typeof makers

/** The path of a file or folder of the corpus. */
export function corpusPath(name: CorpusName): string {
  const path = join(FOLDER, name)
  if (existsSync(path)) return path
  mkdirSync(FOLDER, {recursive: true})
  // Under another name until it is whole: a run may be stopped.
  const draft = `${path}.${process.pid}`
  rmSync(draft, {recursive: true, force: true})
  makers[name](draft)
  renameSync(draft, path)
  return path
}
