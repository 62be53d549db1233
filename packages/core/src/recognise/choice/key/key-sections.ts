/** The stretches of a file that give keys, between its questions. */
import {toString} from '../../../to-string.ts'
import {textOfAll} from '../../text/text-of-all.ts'
import type {Position} from 'unist'
import {positionOf} from '../../text/place.ts'
import {announces, type KeyPart} from './key-parts.ts'
import {summaryOf} from '../../details/summary-of.ts'
import {countOfAnswer} from './count-of-answer.ts'
import {keyOf, namedLetters} from './key-of.ts'
import {
  chapterIn,
  type Chapters,
  chaptersOf,
  namedIn,
  type Title,
  titlesWith
} from './key-chapters.ts'
import {entriesOfText, type KeyEntry, keyEntriesOf} from './key-entries.ts'
import {keyColumns} from './key-table.ts'
import type {KeyStretch} from './key-stretch.ts'
import type {Choice} from '../read-choices.ts'
import type {Unit} from '../units.ts'
import {addAll} from '../../../add-all.ts'

/** Blocks of keys with no question between them. */
export interface KeySection {
  stretches: KeyStretch[]
  entries: KeyEntry[]
  /** Questions above the section. */
  above: number
  /** Indexes of the questions of the chapter that is named above it, on its line or in its summary. */
  named: readonly number[] | undefined
  /** More than lone entries that prose may hold by chance. */
  isSure: boolean
  position: Position
}

/** Where the sections of keys are looked for, and how far the look has come. */
interface Look {
  units: readonly Unit[]
  parts: readonly KeyPart[]
  /** Index of the next part. */
  part: number
  /** Level of the heading above that announces answers. */
  announced: number
  /** Those below the last question. */
  titles: Title[]
  chapters: Chapters
  /** Questions above. */
  above: number
}

/** The sections but for what was applied before: `used`. */
export function keySectionsOf(
  units: readonly Unit[],
  choices: readonly Choice[],
  parts: readonly KeyPart[],
  used: readonly KeyStretch[],
  source: string
): KeySection[] {
  const sections: KeySection[] = []
  const applied = new Map(used.map(({from, to}) => [from, to]))
  const look: Look = {
    units,
    parts,
    part: 0,
    announced: Infinity,
    titles: [],
    chapters: chaptersOf(units, choices),
    above: 0
  }
  for (let at = 0; at < units.length; at++) {
    const choice = choices[look.above]
    if (choice && at >= choice.place.from) {
      at = Math.max(at, choice.to - 1)
      look.above++
      look.titles = []
      continue
    }
    if (holdsQuestions(units[at], choices, look.above)) continue
    const to = applied.get(at)
    if (to !== undefined) {
      at = to - 1
      continue
    }
    const found = sectionAt(look, at, source)
    if (!found) continue
    for (const section of found.sections) addTo(sections, section)
    at = found.to - 1
  }
  return sections.filter(({entries, isSure}) => isSure || entries.length > 2)
}

/** Half of the items of a list or more ask, so it is no list of keys. */
function holdsQuestions(unit: Unit | undefined, choices: readonly Choice[], next: number): boolean {
  if (unit?.type !== 'list') return false
  const half = choices[next + Math.ceil(unit.node.children.length / 2) - 1]
  return half !== undefined && half.place.from < unit.end
}

/** The sections that begin with the unit at `at`, and the unit after what gives its keys. */
function sectionAt(
  look: Look,
  at: number,
  source: string
): {sections: KeySection[]; to: number} | undefined {
  const {units, parts, above} = look
  const unit = units[at]
  // What an item holds stands in units of its own.
  if (!unit || unit.type === 'item' || unit.type === 'end') return undefined
  while ((parts[look.part]?.from ?? Infinity) < at) look.part++
  const part = parts[look.part]
  if (part?.from === at) {
    const about = {stretches: [part], entries: part.entries, above, isSure: true}
    return {sections: byChapter(look, unit, about), to: part.to}
  }
  look.titles = titlesWith(look.titles, unit)
  const block = blockOf(unit)
  if (block?.type === 'heading' && block.depth <= look.announced) {
    look.announced = announces(toString(block)) ? block.depth : Infinity
  }
  const isBelow = look.announced < Infinity
  // Above all questions stand none but those that a word for them announces.
  if (above === 0 && !isBelow && !opensKeys(unit)) return undefined
  const entries = entriesOf(unit, source)
  if (above === 0 && !isBelow && entries.length < 2) return undefined
  if (entries.length === 0 && block?.type !== 'table') return undefined
  const isSure = entries.length > 1 || isBelow || unit.type === 'details' || isAnnounced(units, at)
  const to = unit.type === 'list' ? unit.end + 1 : at + 1
  // A heading stays one: it opens a section.
  const stretches = block?.type === 'heading' ? [] : [{from: at, to}]
  const sections = byChapter(look, unit, {stretches, entries, above, isSure})
  // Columns of several chapters give no keys but by chapter.
  return entries.length > 0 || sections.length > 1 ? {sections, to} : undefined
}

/** *Answer key: 1. B 2. C* */
function opensKeys(unit: Unit): boolean {
  if (unit.type !== 'block' || unit.node.type !== 'paragraph') return false
  const text = toString(unit.node)
  return /^[^\d\n]{1,40}[:：]/u.test(text) && announces(text.slice(0, text.search(/[:：]/u)))
}

/** What the unit gives, and in which chapter: that of its titles, or one a line or a column. */
function byChapter(
  look: Look,
  unit: Unit,
  about: Pick<KeySection, 'stretches' | 'above' | 'isSure'> & {entries: readonly KeyEntry[]}
): KeySection[] {
  const parted = chaptersIn(unit, look)
  const given =
    parted.length > 1
      ? parted
      : [
          {
            named: namedIn(look.chapters, nameOf(look, unit), look.above),
            entries: [...about.entries]
          }
        ]
  // Each has stretches of its own, which those of the same name are added to.
  return given.map((chapter) => {
    return {...about, ...chapter, stretches: [...about.stretches], position: placeOf(unit)}
  })
}

type Chapter = Pick<KeySection, 'named' | 'entries'>

/** Lines, or columns of a table, that each give the keys of a chapter. */
function chaptersIn(unit: Unit, {chapters, above}: Look): Chapter[] {
  const block = blockOf(unit)
  if (block?.type === 'table') {
    const columns = keyColumns(block).map(({name, entries}): Chapter => {
      return {named: namedIn(chapters, name, above), entries}
    })
    return columns.every(({named = []}) => named.length > 0) ? columns : []
  }
  if (block?.type !== 'paragraph') return []
  const lines = toString(block)
    .split('\n')
    .map((line) => ({name: chapterIn(line), line}))
  if (!lines.every(({name}) => name !== '')) return []
  return lines.map(({name, line}) => {
    return {named: namedIn(chapters, name, above), entries: entriesOfText(line)}
  })
}

function nameOf({titles}: Look, unit: Unit): string {
  const [line = ''] = unit.type === 'block' ? toString(unit.node).split('\n', 1) : []
  const own = unit.type === 'details' ? summaryOf(unit) : chapterIn(line)
  return [...titles.map(({text}) => text.replace(ordinal, '')), own].join('\n')
}

/** What counts the title itself: *58. Solutions*. */
const ordinal = /^[^\p{L}\p{N}]*\d{1,3}[.)]\s+(?=\p{L})/u

/** Keys with no question and no other name between them are one section. */
function addTo(sections: KeySection[], found: KeySection): void {
  const last = sections.at(-1)
  if (last?.above !== found.above || last.named !== found.named) sections.push(found)
  else if (goesOn(last, found)) {
    addAll(last.stretches, found.stretches)
    addAll(last.entries, found.entries)
    last.isSure ||= found.isSure
  }
}

/** What is no key for sure counts on from those that are. */
function goesOn(last: KeySection, found: KeySection): boolean {
  return !last.isSure || found.isSure || found.entries[0]?.number === endOf(last) + 1
}

function endOf({entries}: KeySection): number {
  return entries.at(-1)?.number ?? 0
}

/** The keys in a block, or folded away together. */
export function entriesOf(unit: Unit, source: string): readonly KeyEntry[] {
  if (unit.type === 'details') {
    const number = countOfAnswer(unit)
    const letters = number === undefined ? [] : namedLetters(textOfAll(unit.content, '\n'))
    if (number !== undefined && letters.length > 0) return [{number, letters}]
    return unit.content.flatMap((block) => keyEntriesOf(block, source))
  }
  const block = blockOf(unit)
  return block ? keyEntriesOf(block, source) : []
}

function placeOf(unit: Unit): Position {
  if (unit.type === 'details') return unit.position
  if (unit.type === 'end') throw new Error('Expected a block')
  return positionOf(unit.node)
}

function blockOf(unit: Unit | undefined): Parameters<typeof keyEntriesOf>[0] | undefined {
  return unit?.type === 'list' || unit?.type === 'block' ? unit.node : undefined
}

/** The block, or the one before it, says that a key is given. */
function isAnnounced(units: readonly Unit[], at: number): boolean {
  return [units[at], units[at - 1]].some((unit) => {
    if (unit?.type !== 'block') return false
    const text = toString(unit.node)
    return keyOf(text) !== undefined || announces(text.slice(0, 60))
  })
}
