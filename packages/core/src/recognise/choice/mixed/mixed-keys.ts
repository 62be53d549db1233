/** Keys that give letters and words: their letters to choice questions, their words to what is asked openly. */
import {positionOf} from '../../text/place.ts'
import {keyOfLetters} from '../key/key-of-letters.ts'
import type {KeyPart} from '../key/key-parts.ts'
import {askedIn} from './mixed-asked.ts'
import type {MixedPiece} from './mixed-pieces.ts'
import {answersOf, type MixedSheet, mixedSheetsOf} from './mixed-sheet.ts'
import {tie, type Ties} from './mixed-ties.ts'
import {type Choice, choicesOf} from '../read-choices.ts'
import {namedBy} from '../key/resolve-key.ts'
import type {Unit} from '../units.ts'
import {areVerdicts} from '../option/verdict-sign.ts'

/** A key, and the questions of its answers. */
export interface Tied {
  sheet: MixedSheet
  pieces: readonly MixedPiece[]
  ties: Ties
}

export interface Mixed {
  choices: readonly Choice[]
  tied: readonly Tied[]
}

/** The choice questions of a file, and its keys that are mixed, which none of the questions reaches. */
export function mixedIn(units: readonly Unit[], parts: readonly KeyPart[], source: string): Mixed {
  let sheets = mixedSheetsOf(units, source)
  for (let look = 0; look < mostLooks && sheets.length > 0; look++) {
    const choices = choicesOf(
      units,
      withSheets(
        parts,
        sheets.filter(({isMixed}) => isMixed)
      ),
      source
    )
    const tied = tiesOf(units, choices, sheets)
    const mixed = sheets.filter(({isMixed}) => isMixed)
    if (tied.length === mixed.length) return {choices, tied}
    const held = tied.map(({sheet}) => sheet)
    // What looks like a key may be what is asked.
    const last = mixed.length > 1 ? mixed.at(-1) : undefined
    const left = held.length === 0 ? [last] : held
    sheets = sheets.filter((sheet) => !sheet.isMixed || left.includes(sheet))
    if (!sheets.some(({isMixed}) => isMixed)) break
  }
  return {choices: choicesOf(units, parts, source), tied: []}
}

/** What is no key takes a look to be left out. */
const mostLooks = 3

/** The parts, with the sheets as such in place of those within them. */
function withSheets(parts: readonly KeyPart[], sheets: readonly MixedSheet[]): KeyPart[] {
  const others = parts.filter(({from}) => !sheets.some((own) => from >= own.from && from < own.to))
  const own = sheets.map(({from, to, blocks}): KeyPart => {
    const entries = answersOf(blocks).map(({number, letters, said}) => ({
      number,
      letters,
      text: said
    }))
    return {from, to, entries}
  })
  return [...others, ...own].sort((one, other) => one.from - other.from)
}

/** The sheets whose answers are for what stands between them and the one before. */
function tiesOf(
  units: readonly Unit[],
  choices: readonly Choice[],
  sheets: readonly MixedSheet[]
): Tied[] {
  const asked = askedIn(units, choices, sheets)
  let [first, near, to] = [0, 0, 0]
  return sheets.flatMap((sheet) => {
    while (to < asked.length && (asked[to]?.from ?? 0) < sheet.from) to++
    const pieces = answersOf(sheet.blocks)
    const starts = sheet.isMixed ? new Set([near, first]) : []
    near = to
    for (const start of starts) {
      const ties = tie(asked.slice(start, to), pieces)
      if (!holds(pieces, ties, choices)) continue
      first = to
      return {sheet, pieces, ties}
    }
    return []
  })
}

/** Of the answers, those whose question is known. */
const most = 0.8

/** Nearly all are tied, and those of choices name options of theirs; without any, all are verdicts or fill gaps. */
function holds(pieces: readonly MixedPiece[], ties: Ties, choices: readonly Choice[]): boolean {
  const tied = pieces.flatMap((piece, at) => {
    const asked = ties[at]
    const choice = asked?.choice === undefined ? undefined : choices[asked.choice]
    return asked ? {piece, asked, choice} : []
  })
  if (tied.length < Math.max(2, pieces.length * most)) return false
  const open = tied.filter(({choice}) => !choice)
  if (open.length === 0) return false
  if (open.length === tied.length) {
    const others = tied.filter(({asked}) => asked.hasGap !== true)
    return areVerdicts(others.map(({piece}) => piece.said))
  }
  const bare = open.filter(({piece}) => isBareLetter(piece))
  const named = tied.filter(({piece, choice}) => choice && resolves(piece, choice))
  return bare.length * 4 <= open.length && named.length * 4 >= (tied.length - open.length) * 3
}

/** It would be the key of options that were not found. */
function isBareLetter({letters, said}: MixedPiece): boolean {
  return letters.length > 0 && /^[A-Ea-e\s,、]{1,8}$/u.test(said)
}

function resolves({letters, said}: MixedPiece, {group: {options}}: Choice): boolean {
  return namedBy(options, {letters, text: said}) !== undefined
}

/** The choices with what the keys give them. */
export function withMixedKeys(
  choices: readonly Choice[],
  tied: readonly Tied[]
): readonly Choice[] {
  if (tied.length === 0) return choices
  const result = [...choices]
  for (const {pieces, ties} of tied) {
    for (const [at, piece] of pieces.entries()) {
      const index = ties[at]?.choice
      const choice = index === undefined ? undefined : result[index]
      if (index === undefined || !choice || choice.key || !resolves(piece, choice)) continue
      const {letters, said, node} = piece
      const text = letters.length > 0 ? '' : said
      result[index] = {...choice, key: keyOfLetters(letters, positionOf(node), text)}
    }
  }
  return result
}
