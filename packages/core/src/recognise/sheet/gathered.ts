/**
 * Answers gathered below the questions that they answer, by number.
 *
 *     ### 1. What is a delta?
 *
 *     ### 2. What is an estuary?
 *
 *     **Answers**
 *
 *     1. Land that a river builds
 *     2. A mouth that the tide enters
 */
import {caseless} from '../../caseless.ts'
import type {Paragraph, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {manyAnswers, manySolutions} from '../asks/answer-words.ts'
import {sheetsIn} from './answer-sheet.ts'
import {askedAbove} from './asked-above.ts'
import type {Counted} from './asked-by-number.ts'
import {countedExercises} from '../heading/counted-exercises.ts'
import {crossedAnswers} from './crossed-answers.ts'
import {gatheredLabelIn} from './gathered-label.ts'
import {isTitle, nameOf, type Title} from './gathered-title.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {isOfOther} from './other-chapter.ts'
import {titleOf} from '../file/topics.ts'
import {leastOf} from '../../most-of.ts'
import {addAll} from '../../add-all.ts'

/** The answers below one title. */
export interface Gathered {
  /** Index of the first question that is answered. */
  from: number
  /** Index of the title. */
  at: number
  /** Index after the last answer. */
  end: number
  entries: readonly GatheredEntry[]
}

/** With the questions; `isOther` where the title names another chapter. */
export interface Answered extends Gathered {
  asked: readonly Counted[]
  isOther?: boolean
}

/** Where an answer begins: a block, or a line of it from the character `start` on. */
export interface GatheredEntry {
  at: number
  number: number
  start: number
  /** Characters of its label. */
  length: number
}

/** What is gathered in a file, by its title; and the numbers of the questions that are answered, by their block. */
export interface Gathering {
  titles: ReadonlyMap<number, Gathered>
  numbers: ReadonlyMap<number, ReadonlyArray<number | undefined>>
  /** Indexes of headings that only count what they ask, some of which are answered. */
  counted: ReadonlySet<number>
  /** Indexes of blocks that no question above goes on with: gathered answers begin there, or a question of theirs. */
  ends: ReadonlySet<number>
}

export const gatheredIn: (blocks: readonly RootContent[], source: string) => Gathering =
  remembered(readAll)

function readAll(blocks: readonly RootContent[], source: string): Gathering {
  const titles = new Map<number, Gathered>()
  const numbers = new Map<number, Array<number | undefined>>()
  const {reaches, stretches} = sheetsIn(blocks, source)
  let floor = 0
  for (const at of blocks.keys()) {
    floor = reaches.get(at)?.end ?? floor
    if (at < floor) continue
    const found =
      announcedAt(blocks, at, floor, source) ?? crossedAnswers(blocks, at, floor, source)
    if (!found) continue
    floor = found.end
    if (found.isOther) continue
    titles.set(at, found)
    const given = new Set(found.entries.map(({number}) => number))
    for (const {at: question, number} of found.asked) {
      if (blocks[question]?.type === 'list') continue
      const before = numbers.get(question) ?? []
      numbers.set(question, [...before, given.has(number) ? number : undefined])
    }
  }
  const told = [...stretches.values()].flatMap(({told}) => told)
  const ends = new Set([
    ...titles.keys(),
    ...stretches.keys(),
    ...reaches.keys(),
    ...told.flatMap(({askedAt}) => askedAt ?? [])
  ])
  return {titles, numbers, counted: countedExercises(blocks, numbers.keys()), ends}
}

/** The answers below the title at `at`, with the questions above it. */
function announcedAt(
  blocks: readonly RootContent[],
  at: number,
  floor: number,
  source: string
): Answered | undefined {
  const block = blocks[at]
  const inLine = block?.type === 'paragraph' ? entriesInLine(block, at) : undefined
  const title = !inLine && block && isTitle(block) ? block : undefined
  const found = inLine ?? (title && entriesBelow(blocks, at, title, source))
  if (!found) return undefined
  const {entries, end} = found
  const asked = entries.length < 2 ? [] : askedAbove(blocks, floor, at, entries, source)
  const from = asked[0]?.at
  // Below a list the dialect of disclosures reads both.
  if (block?.type === 'html' && blocks[from ?? at]?.type === 'list') return undefined
  if (from === undefined || (title && !speaksOfAll(blocks, title, entries, asked))) return undefined
  const name = title ? nameOf(title) : ''
  const isOther = /\d/.test(name) && isOfOther(name, titlesBetween(blocks, floor, at))
  return {from, at, end, entries, asked, isOther}
}

/** *Answers: 1. A delta, 2. A fjord*. */
const inOneLine = new RegExp(
  `^[\\s*_]*(?:${manyAnswers}|${manySolutions})[\\s*_]*[:：][\\s*_]*1[.)]\\s`,
  'iu'
)

function entriesInLine(
  {children}: Paragraph,
  at: number
): {entries: GatheredEntry[]; end: number} | undefined {
  const [line, ...others] = textLinesOf(children)
  const opening = line && others.length === 0 ? inOneLine.exec(line.text)?.[0].length : undefined
  if (!line || opening === undefined) return undefined
  const entries = [{at, number: 1, start: 0, length: opening}]
  for (const match of line.text.slice(opening).matchAll(/(?<=[\s,;])(\d{1,3})[.)]\s+/gu)) {
    const number = Number(match[1])
    if (number !== entries.length + 1) continue
    entries.push({at, number, start: opening + match.index, length: match[0].length})
  }
  return {entries, end: at + 1}
}

/** Answers one after another. */
function entriesBelow(
  blocks: readonly RootContent[],
  title: number,
  {type, ...rest}: Title,
  source: string
): {entries: GatheredEntry[]; end: number} {
  const depth = type === 'heading' && 'depth' in rest ? rest.depth : 0
  const entries: GatheredEntry[] = []
  const seen = new Set<number>()
  let end = title + 1
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || block.type === 'thematicBreak' || (end > title + 1 && isTitle(block))) break
    if (block.type === 'html' && type === 'html' && /^<\/details>\s*$/iu.test(block.value)) {
      return {entries, end: end + 1}
    }
    const found = entriesIn(block, end, source)
    if (block.type === 'heading' && (block.depth <= depth || found.length === 0)) break
    if (entries.length === 0 && found.length === 0) break
    if (block.type === 'heading' && found.some(({number}) => seen.has(number))) break
    // What is labelled like the first may come in another order than the questions.
    const isLike = block.type !== 'list' && block.type === blocks[entries[0]?.at ?? end]?.type
    const least = isLike ? 0 : (entries.at(-1)?.number ?? 0)
    if (found.some(({number}) => number <= least || seen.has(number))) continue
    addAll(entries, found)
    for (const {number} of found) seen.add(number)
  }
  // A disclosure that nothing ends folds away more than answers.
  return {entries: type === 'html' ? [] : entries, end}
}

function entriesIn(block: RootContent, at: number, source: string): GatheredEntry[] {
  if (block.type === 'list') {
    return itemNumbers(block, source).map((number) => ({at, number, start: 0, length: 0}))
  }
  if (block.type !== 'heading' && block.type !== 'paragraph') return []
  return textLinesOf(block.children).flatMap(({text, start}) => {
    const found = gatheredLabelIn(text)
    return found ? [{at, start, ...found}] : []
  })
}

/** The titles above answers, down from those before. */
function titlesBetween(blocks: readonly RootContent[], from: number, to: number): string[] {
  return blocks.slice(from, to).flatMap((block) => (block.type === 'heading' ? titleOf(block) : []))
}

/** Titles of one answer, which may have as many steps as questions stand above it. */
const ofMany = caseless(`^\\P{L}*(?:${manyAnswers}|${manySolutions})\\P{L}*$`)
const ofOne = caseless(
  /^\P{L}*(?:a|(?:\p{L}+\s)?answer|solution|key|lösung|svar|[^\0-\u02ff]+)\P{L}*$/u
)

/** The title stands above the questions' own level, says that answers follow, or each is labelled. */
function speaksOfAll(
  blocks: readonly RootContent[],
  title: Title,
  entries: readonly GatheredEntry[],
  asked: readonly Counted[]
): boolean {
  const levels = asked.map(({at}) => {
    const block = blocks[at]
    return block?.type === 'heading' ? block.depth : 7
  })
  const level = leastOf(levels)
  const depth = title.type === 'heading' ? title.depth : 7
  if (depth < level) return true
  if (depth > level && title.type === 'heading') return false
  return (
    !mayBeOfOne(nameOf(title)) ||
    entries.every(({at}) => blocks[at]?.type !== 'list') ||
    standBeside(blocks, title, entries, asked)
  )
}

function mayBeOfOne(name: string): boolean {
  return ofOne.test(name) && !ofMany.test(name)
}

/** A list of questions, the title, and a list of as many answers: no question is asked among them alone. */
function standBeside(
  blocks: readonly RootContent[],
  title: Title,
  entries: readonly GatheredEntry[],
  asked: readonly Counted[]
): boolean {
  const [first] = asked
  const list = first && blocks[first.at]
  if (!first || list?.type !== 'list' || entries.length < fewestBeside) return false
  const at = blocks[first.at + 1]?.type === 'thematicBreak' ? first.at + 2 : first.at + 1
  return (
    blocks[at] === title &&
    list.children.length === entries.length &&
    asked.length === entries.length &&
    asked.every((one) => one.at === first.at)
  )
}

/** Two steps may follow two questions by chance. */
const fewestBeside = 3
