/** What is asked openly beside choice questions, and what stays of the keys that answer both. */
import type {Draft} from '../../../dialects/dialect.ts'
import {foldedDrafts} from '../../details/folded-drafts.ts'
import {promptFrom, questionFrom} from '../../draft.ts'
import {offsetOf} from '../../text/place.ts'
import {saysMore} from '../key/reasoned-entries.ts'
import type {Group} from '../option/group-at.ts'
import type {Choice} from '../read-choices.ts'
import type {MixedAsked} from './mixed-asked.ts'
import {mixedEntries} from './mixed-entries.ts'
import type {Tied} from './mixed-keys.ts'
import type {MixedPiece} from './mixed-pieces.ts'
import type {MixedSheet, SheetBlock} from './mixed-sheet.ts'
import {type Stem, stemFrom} from '../stem/stem.ts'
import type {Unit} from '../units.ts'
import type {Taken} from '../whole-blocks.ts'

/** How sure a question is one that a key answers. */
const told = 0.9

/** The open questions that the keys answer. */
export function openAsked(units: readonly Unit[], tied: readonly Tied[], source: string): Taken[] {
  const asked = new Set(tied.flatMap(({ties}) => ties.flatMap((one) => one ?? [])))
  return [...asked].flatMap((one): Taken[] => {
    const draft = one.choice === undefined ? questionOf(units, one, source) : undefined
    return draft ? [{from: one.from, to: one.to, draft}] : []
  })
}

function questionOf(units: readonly Unit[], one: MixedAsked, source: string): Draft | undefined {
  const stem = stemOf(units, one, source)
  if (!stem) return undefined
  const {content, start, end} = stem
  return questionFrom({form: 'open', confidence: told, ordinal: one.number}, [
    promptFrom(content, {start, end})
  ])
}

function stemOf(
  units: readonly Unit[],
  {from, to, number}: MixedAsked,
  source: string
): Stem | undefined {
  const at = {from: to, to}
  const nothing: Group = {kind: 'label', ...at, options: [], stem: [], tail: [], isWeak: false}
  return stemFrom(units, {from, anchor: 'number', number}, nothing, source)
}

/** Some blocks of a key, by the index of the first of them. */
interface Kept {
  at: number
  entries: Draft[]
  used: number
}

/** What stays of the keys. */
export function keptOfKeys(
  units: readonly Unit[],
  choices: readonly Choice[],
  tied: readonly Tied[],
  source: string
): Kept[] {
  return tied.flatMap(({sheet, pieces, ties}) => {
    const offsets = new Map(
      pieces.map((piece, at) => {
        const asked = ties[at]
        const choice = asked?.choice === undefined ? undefined : choices[asked.choice]
        const offset = choice ? offsetOfReasoned(piece, choice) : offsetOfOpen(units, asked, source)
        return [piece, offset]
      })
    )
    const askedBy = (piece: MixedPiece): number | undefined => offsets.get(piece)
    const first = units[sheet.from]
    if (first?.type === 'details') {
      const entries = foldedDrafts(first, mixedEntries(sheet.blocks, askedBy, source))
      return [{at: first.from, used: first.to - first.from, entries}]
    }
    return blocksTogether(sheet).map((blocks) => {
      const at = blocks[0]?.at ?? 0
      const used = (blocks.at(-1)?.end ?? at) - at
      return {at, used, entries: mixedEntries(blocks, askedBy, source)}
    })
  })
}

/** What says more than which options are right says why. */
function offsetOfReasoned({said}: MixedPiece, choice: Choice): number | undefined {
  const [first] = choice.group.options
  return first && saysMore(said, choice) ? offsetOf(first.position.start) : undefined
}

function offsetOfOpen(
  units: readonly Unit[],
  asked: MixedAsked | undefined,
  source: string
): number | undefined {
  if (!asked || asked.choice !== undefined) return undefined
  const stem = stemOf(units, asked, source)
  return stem && offsetOf(stem.start)
}

/** Without the headings that are no answers: these open sections. */
function blocksTogether({blocks}: MixedSheet): SheetBlock[][] {
  const together: SheetBlock[][] = []
  let isOpen = false
  for (const block of blocks) {
    const isHeading = block.node.type === 'heading' && block.pieces.length === 0
    if (!isHeading && isOpen) together.at(-1)?.push(block)
    else if (!isHeading) together.push([block])
    isOpen = !isHeading
  }
  return together
}
