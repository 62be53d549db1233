/** The choice questions of a file, by the block each run of them begins in; read once a file. */
import type {RootContent} from 'mdast'
import type {Point} from 'unist'
import type {Recognised} from '../../dialects/dialect.ts'
import {asideFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {remembered} from '../../remembered.ts'
import {applyKeys} from './key/apply-keys.ts'
import {sharesOf} from './file-shares.ts'
import {contentOfUnits} from './content-of-units.ts'
import {byEndMarks} from './key/end-marks.ts'
import {keyPartsOf} from './key/key-parts.ts'
import {withFarKeys} from './key/far-keys.ts'
import {withFootnoteKeys} from './key/footnote-keys.ts'
import {withGapKeys} from './key/gap-keys.ts'
import {standsApart} from './key/key-stretch.ts'
import {type AppliedKey, reasonedEntries} from './key/reasoned-entries.ts'
import {mixedIn, withMixedKeys} from './mixed/mixed-keys.ts'
import {keptOfKeys, openAsked} from './mixed/mixed-questions.ts'
import {withKeysBehindOptions} from './key/key-behind-options.ts'
import {withRepeatedQuestions} from './key/repeated-questions.ts'
import {shareKeys} from './key/shared-keys.ts'
import {byLook, judge, type Judged, questionFromChoice} from './question-from.ts'
import {type Unit, unitsOf} from './units.ts'
import {runsOf, type Taken} from './whole-blocks.ts'
import {withWordedKeys} from './key/worded-keys.ts'
import {answeredParts} from './answered-parts.ts'

/** The dialect that a run of questions is in. */
export type ChoiceDialect = 'checkbox' | 'lettered'

export interface ChoiceRun extends Recognised {
  dialect: ChoiceDialect
}

/** The runs of questions, by the index of their first block. */
export const choicesIn: (blocks: readonly RootContent[], text: string) => Map<number, ChoiceRun> =
  remembered(readAll)

/** A choice question that is likely one begins with the block at `at`. */
export function beginsChoice(blocks: readonly RootContent[], at: number, text: string): boolean {
  const first = choicesIn(blocks, text)
    .get(at)
    ?.entries.find(({type}) => type === 'question')
  return first?.type === 'question' && first.confidence >= 0.75
}

/** The block at `at` gives a key that was applied. */
export function beginsKey(blocks: readonly RootContent[], at: number, text: string): boolean {
  return (
    choicesIn(blocks, text)
      .get(at)
      ?.entries.every(({type}) => type !== 'question') ?? false
  )
}

interface Asked extends Taken {
  /** Of a choice. */
  judged?: Judged
}

function byUnit(one: Taken, other: Taken): number {
  return one.from - other.from
}

function readAll(blocks: readonly RootContent[], source: string): Map<number, ChoiceRun> {
  const units = unitsOf(blocks, source)
  const parts = keyPartsOf(units)
  const mixed = mixedIn(units, parts, source)
  const noted = withFootnoteKeys(mixed.choices, units, source)
  const parted = withKeysBehindOptions(noted, source)
  const repeated = withRepeatedQuestions(parted, units, source)
  const own = withFarKeys(withWordedKeys(repeated.choices, source), units, source)
  const shared = shareKeys(withGapKeys(own), units, source)
  const told = withMixedKeys(shared.choices, mixed.tied)
  const given = [...repeated.keys, ...shared.keys]
  const applied = [...given, ...mixed.tied.map(({sheet}) => sheet)]
  const {choices, keys} = applyKeys(units, told, parts, applied, source)
  const each = choices.flatMap((choice) => judge(choice, units, source) ?? [])
  const judged = byLook(byEndMarks(each, source))
  const shares = sharesOf(judged, blocks)
  const chosen = judged.flatMap((one): Asked[] => {
    const [first, ...more] = answeredParts(one, source) ?? []
    if (first) return [{draft: first, more, from: one.choice.place.from, to: one.choice.to}]
    const draft = questionFromChoice(one, shares, endOf(units, one.choice.to), {units, source})
    return draft ? [{judged: one, draft, from: one.choice.place.from, to: one.choice.to}] : []
  })
  const open = openAsked(units, mixed.tied, source)
  const asked: Asked[] = open.length > 0 ? [...chosen, ...open].sort(byUnit) : chosen
  const runs = new Map<number, ChoiceRun>()
  for (const {at, members, entries, used} of runsOf(units, asked, source)) {
    const isBox = members.some(({judged}) => judged?.choice.group.kind === 'box')
    runs.set(at, {dialect: isBox ? 'checkbox' : 'lettered', entries, used})
  }
  for (const {at, entries, used} of keptOfKeys(units, mixed.choices, mixed.tied, source)) {
    runs.set(at, {dialect: 'lettered', entries, used})
  }
  const none = given.map((key) => ({...key, told: new Map()}))
  for (const key of [...none, ...keys]) addKey(runs, units, key, source)
  return runs
}

/** Where the last block before the unit `to` ends. */
function endOf(units: readonly Unit[], to: number): Point {
  for (let at = to - 1; at >= 0; at--) {
    const unit = units[at]
    if (unit?.type === 'details') return unit.position.end
    if (unit && unit.type !== 'end') return positionOf(unit.node).end
  }
  throw new Error('Expected a block before the end of a question')
}

/** A key that was applied, with its reasons. */
function addKey(
  runs: Map<number, ChoiceRun>,
  units: readonly Unit[],
  key: AppliedKey,
  source: string
): void {
  const {from, to} = key
  const [first, last] = [units[from], units[to - 1]]
  if (!first || !last || first.type === 'end' || first.type === 'item') return
  if (runs.has(first.from) || !standsApart(units, {from, to})) return
  const position =
    first.type === 'details' && to === from + 1
      ? first.position
      : {start: startOf(first), end: endOf(units, to)}
  const told = reasonedEntries(units, key, position, source)
  const entries = told.length > 0 ? told : [asideFrom(contentOfUnits(units, from, to), position)]
  runs.set(first.from, {dialect: 'lettered', entries, used: last.to - first.from})
}

function startOf(unit: Exclude<Unit, {type: 'end'}>): Point {
  return unit.type === 'details' ? unit.position.start : positionOf(unit.node).start
}
