/** The whole way from the texts of notes to a deck: parse, recognise, pair, validate, toCards. */
import type {Notebook} from './ast.ts'
import {type CardOptions, toCards} from './cards/to-cards.ts'
import type {Deck} from './deck.ts'
import type {Finding} from './finding.ts'
import {readNotes, type ReadOptions} from './read-notes.ts'
import type {File} from './recognise.ts'

export interface Compiled {
  notebooks: Notebook[]
  findings: Finding[]
  deck: Deck
}

/** Compiles files in order of path; findings never stop it, the caller decides what they mean. */
export function compile(files: readonly File[], options: CardOptions & ReadOptions): Compiled {
  const sorted = [...files].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
  const read = sorted.map((file) => readNotes(file, options))
  const notebooks = read.map(({notebook}) => notebook)
  return {
    notebooks,
    findings: read.flatMap(({findings}) => findings),
    deck: toCards(notebooks, options)
  }
}
