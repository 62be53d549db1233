/**
 * Terms that are headings, each over its definition, below a title that says what they are.
 *
 *     # Glossary
 *
 *     ## Estuary
 *
 *     The mouth of a river where the tide comes in.
 */
import type {Heading, ListItem, PhrasingContent, RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {opensEnclosed} from '../card/card-fields.ts'
import {frontsMarked, frontsOf} from '../card/headed-deck.ts'
import {withoutChrome} from '../chrome.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {isGlossary, isPlainGlossary, isWordList} from '../list/list-links.ts'
import {lastWhere} from '../last-where.ts'
import {cut} from '../text/cut.ts'
import {span} from '../text/place.ts'
import {trim} from '../text/trim.ts'
import {isOfContents, leadsAway} from '../file/title-kinds.ts'
import {leastOf} from '../../most-of.ts'
import {isTermItem} from './holds-terms.ts'
import {openingOf} from './item-openings.ts'

/** Fewer headings may be chapters; below a title that says nothing else, so few are. */
const fewest = 5
const fewestOfPlain = 3

/** Longer ones are sentences. */
const longest = 80

/** *3.2 Payment of dues.* is a part of a contract. */
const clause = /^\d{1,3}\w?\.\d[^\n]*\p{L}{3}\.$/u

/** One letter, or the first and last of some: where an alphabet is parted. */
const letter =
  /^\P{L}*(?:(?!\p{sc=Han})\p{L}(?:\s?[-–—/]\s?\p{L})?|[あ-んア-ン]行)\P{L}*$|^\W{0,3}(?:0\s?[-–—]\s?9|123|#)\W{0,3}$/u

/** It tells of a glossary, and is none. */
const about = /contrib|\bguide\b|\bhow to\b|comment /iu

/** The title parts an alphabet. */
export function isLetter(title: string): boolean {
  return letter.test(title)
}

/** Blocks in which the headings of a level are terms, or fronts of cards. */
interface Part {
  level: number
  /** Index of the first block, and the index after the last. */
  from: number
  to: number
}

/** Headings that are terms, or fronts of cards. */
export interface HeadedTerms {
  parts: readonly Part[]
  sure: number
  isDeck: boolean
}

/**
 * The headings of a file that are terms of a glossary, or fronts of a deck. Those of a file that holds cards
 * are titles over them, unless a mark says that they are fronts.
 */
export function headedTermsIn(
  blocks: readonly RootContent[],
  signs: ReadonlyMap<number, HeadingSign>,
  {text, name, isCards, isKeptForCards}: Pick<Scope, 'text' | 'name' | 'isCards' | 'isKeptForCards'>
): HeadedTerms | undefined {
  const parts = isCards ? [] : partsOfTerms(blocks, signs, name)
  if (parts.length > 0) return {parts, sure: 0.85, isDeck: false}
  const fronts =
    frontsMarked(blocks, text) ?? (isCards ? undefined : frontsOf(blocks, signs, isKeptForCards))
  if (!fronts) return undefined
  const {level, sure} = fronts
  return {parts: [{level, from: 0, to: blocks.length}], sure, isDeck: true}
}

/** The whole file, where its title or its name says so, else the chapters whose titles do. */
function partsOfTerms(
  blocks: readonly RootContent[],
  signs: ReadonlyMap<number, HeadingSign>,
  name: string
): Part[] {
  const all = [...signs]
  const [title, ...others] = all
  if (!title || about.test(title[1].text)) return []
  const isNamed = isPlainGlossary(name) || isWordList(name)
  const level =
    (isNamed || isGlossary(title[1].text) ? levelOfTerms(blocks, title[1], others) : 0) ||
    (isNamed ? levelOfTerms(blocks, {text: name, depth: 0}, all) : 0)
  if (level > 0) return [{level, from: 0, to: blocks.length}]
  const parts: Part[] = []
  for (let index = 0; index < others.length;) {
    const chapter = others[index++]
    if (!chapter || !isPlainGlossary(chapter[1].text)) continue
    const [at, sign] = chapter
    const first = index
    while (index < others.length && (others[index]?.[1].depth ?? 0) > sign.depth) index++
    const own = levelOfTerms(blocks, sign, others.slice(first, index))
    if (own > 0) parts.push({level: own, from: at + 1, to: others[index]?.[0] ?? blocks.length})
  }
  return parts
}

type Headings = ReadonlyArray<readonly [number, HeadingSign]>

/** The level of the headings that are terms, below a title that says so; 0 where none are. */
function levelOfTerms(
  blocks: readonly RootContent[],
  title: Pick<HeadingSign, 'text' | 'depth'>,
  others: Headings
): number {
  const named = others.filter(([, {text, depth}]) => depth > title.depth && !isPart(text))
  const level = leastOf(named.map(([, {depth}]) => depth))
  const terms = named.filter(([, {depth}]) => depth === level)
  const isPlain = isPlainGlossary(title.text) || isWordList(title.text)
  const enough = isPlain && named.length === terms.length ? fewestOfPlain : fewest
  if (terms.length < enough || terms.length + 1 < others.length - named.length) return 0
  const field = isPlain ? fieldOver(terms.map(([at]) => blocks[at + 1])) : undefined
  const defined = terms.filter(([at, sign]) => {
    if (!isTerm(sign) || blocks[at + 2]?.type === 'table') return false
    return isDefinition(blocks[at + 1]) || (isPlain && isListed(blocks[at + 1], field))
  })
  return defined.length * 5 >= terms.length * 4 ? level : 0
}

/** A card below a title is no definition of it. */
function isDefinition(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && !opensEnclosed(block)
}

/** What most lists below terms open with: *Meaning*. */
function fieldOver(below: ReadonlyArray<RootContent | undefined>): string | undefined {
  const counts = new Map<string, number>()
  for (const field of below.map(fieldOf)) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].find(([field, count]) => field && count * 2 > below.length)?.[0]
}

function fieldOf(block: RootContent | undefined): string {
  const [first] = block?.type === 'list' ? block.children : []
  return first ? openingOf(first) : ''
}

/** Code by its blanks alone, or a list that opens with the field, or has no terms of its own. */
function isListed(block: RootContent | undefined, field: string | undefined): boolean {
  // Blanks before a line make code of it.
  if (block?.type === 'code') return !block.lang
  if (block?.type !== 'list' || block.ordered) return false
  if (block.children.some((item) => typeof item.checked === 'boolean' || asks(item))) return false
  if (field !== undefined && fieldOf(block) === field) return true
  return block.children.filter(isTermItem).length * 2 < block.children.length
}

function asks({children: [first]}: ListItem): boolean {
  return first !== undefined && endsInMark(toString(first))
}

function isTerm({text, asks, isBare}: HeadingSign): boolean {
  return !isBare && asks < 0.75 && text.length <= longest && !clause.test(text)
}

function isPart(title: string): boolean {
  return isLetter(title) || leadsAway(title) || isOfContents(title) || isPlainGlossary(title)
}

/** The level of the headings that are terms or fronts where the block at `at` stands; 0 where none are. */
export function levelAt({parts}: HeadedTerms, at: number): number {
  return partAt(parts, at)?.level ?? 0
}

function partAt(parts: readonly Part[], at: number): Part | undefined {
  const part = parts[lastWhere(parts.length, (index) => (parts[index]?.from ?? 0) <= at)]
  return part && at < part.to ? part : undefined
}

/** The term that the heading at `at` is, on a level of terms or of fronts. */
export function headedAt(
  blocks: readonly RootContent[],
  at: number,
  signs: ReadonlyMap<number, HeadingSign>,
  {parts, sure, isDeck}: HeadedTerms,
  source: string
): Recognised | undefined {
  const block = blocks[at]
  const sign = signs.get(at)
  const part = partAt(parts, at)
  if (block?.type !== 'heading' || !sign || !part || sign.depth !== part.level) return undefined
  if (isDeck ? sign.isBare : isPart(sign.text) || !isTerm(sign)) return undefined
  let end = at + 1
  while (end < part.to && (signs.get(end)?.depth ?? 7) > part.level) end++
  const below = blocks.slice(at + 1, end)
  const turn = isDeck ? turnIn(below) : 0
  const {content: shown} = withoutChrome(below.slice(0, turn))
  const {content, asides} = withoutChrome(below.slice(turn))
  const [opening] = content
  const last = content.at(-1)
  if (!opening || !last) return undefined
  const form = sign.asks >= 0.75 ? 'open' : 'term'
  const question = questionFrom({form, confidence: sure}, [
    promptFrom(
      [...paragraphsFrom(named(block, sign, isDeck, source)), ...shown],
      span(block, shown.at(-1) ?? block)
    ),
    answerFrom(content, span(opening, last))
  ])
  return {entries: [question, ...asides], used: end - at}
}

/** Index of the rule that parts what else is on the front of a card from its back; 0 where there is none. */
function turnIn(below: readonly RootContent[]): number {
  const turn = below.findIndex(({type}) => type === 'thematicBreak')
  return turn > 0 && turn < below.length - 1 ? turn : 0
}

/** The term without the number that counts it. */
function named(
  {children}: Heading,
  {mark}: HeadingSign,
  isDeck: boolean,
  source: string
): PhrasingContent[] {
  if (isDeck || mark?.kind !== 'number') return children
  const [, term] = cut(children, mark.length, source)
  return term.length > 0 ? trim(term, source) : children
}
