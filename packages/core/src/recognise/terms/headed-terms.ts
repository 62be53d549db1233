/**
 * Terms that are headings, each over its definition, below a title that says what they are.
 *
 *     # Glossary
 *
 *     ## Estuary
 *
 *     The mouth of a river where the tide comes in.
 */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {opensEnclosed} from '../card/card-fields.ts'
import {frontsMarked, frontsOf} from '../card/headed-deck.ts'
import {withoutChrome} from '../chrome.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {isGlossary, isPlainGlossary} from '../list/list-links.ts'
import {span} from '../text/place.ts'
import {isOfContents, leadsAway} from '../file/title-kinds.ts'
import {leastOf} from '../../most-of.ts'

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

/** Headings that are terms, or fronts of cards. */
export interface HeadedTerms {
  level: number
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
  const level = isCards ? 0 : levelOfTerms(blocks, signs, isPlainGlossary(name))
  if (level > 0) return {level, sure: 0.85, isDeck: false}
  const fronts =
    frontsMarked(blocks, text) ?? (isCards ? undefined : frontsOf(blocks, signs, isKeptForCards))
  return fronts && {...fronts, isDeck: true}
}

/** The level of the headings that are terms, where the title or the name of the file says so; 0 where none are. */
function levelOfTerms(
  blocks: readonly RootContent[],
  signs: ReadonlyMap<number, HeadingSign>,
  isNamed: boolean
): number {
  const [title, ...others] = signs.entries()
  if (!title || about.test(title[1].text)) return 0
  if (!isNamed && !isGlossary(title[1].text)) return 0
  const named = others.filter(([, {text, depth}]) => depth > title[1].depth && !isPart(text))
  const level = leastOf(named.map(([, {depth}]) => depth))
  const terms = named.filter(([, {depth}]) => depth === level)
  const enough =
    isPlainGlossary(title[1].text) && named.length === terms.length ? fewestOfPlain : fewest
  if (terms.length < enough || terms.length + 1 < others.length - named.length) return 0
  const defined = terms.filter(([at, sign]) => isTerm(sign) && isDefinition(blocks[at + 1]))
  return defined.length * 5 >= terms.length * 4 ? level : 0
}

/** A card below a title is no definition of it. */
function isDefinition(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && !opensEnclosed(block)
}

function isTerm({text, asks, isBare}: HeadingSign): boolean {
  return !isBare && asks < 0.75 && text.length <= longest && !clause.test(text)
}

function isPart(title: string): boolean {
  return isLetter(title) || leadsAway(title) || isOfContents(title) || isPlainGlossary(title)
}

/** The term that the heading at `at` is, on a level of terms or of fronts. */
export function headedAt(
  blocks: readonly RootContent[],
  at: number,
  signs: ReadonlyMap<number, HeadingSign>,
  {level, sure, isDeck}: HeadedTerms
): Recognised | undefined {
  const block = blocks[at]
  const sign = signs.get(at)
  if (block?.type !== 'heading' || !sign || sign.depth !== level) return undefined
  if (isDeck ? sign.isBare : isPart(sign.text) || !isTerm(sign)) return undefined
  let end = at + 1
  while (end < blocks.length && (signs.get(end)?.depth ?? 7) > level) end++
  const below = blocks.slice(at + 1, end)
  const turn = isDeck ? turnIn(below) : 0
  const {content: shown} = withoutChrome(below.slice(0, turn))
  const {content, asides} = withoutChrome(below.slice(turn))
  const [opening] = content
  const last = content.at(-1)
  if (!opening || !last) return undefined
  const form = sign.asks >= 0.75 ? 'open' : 'term'
  const question = questionFrom({form, confidence: sure}, [
    promptFrom([...paragraphsFrom(block.children), ...shown], span(block, shown.at(-1) ?? block)),
    answerFrom(content, span(opening, last))
  ])
  return {entries: [question, ...asides], used: end - at}
}

/** Index of the rule that parts what else is on the front of a card from its back; 0 where there is none. */
function turnIn(below: readonly RootContent[]): number {
  const turn = below.findIndex(({type}) => type === 'thematicBreak')
  return turn > 0 && turn < below.length - 1 ? turn : 0
}
