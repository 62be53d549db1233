/**
 * Options in paragraphs below numbers that stand alone, as text copied from a page of a course has them.
 *
 *     1.
 *
 *     Which animal lays eggs?
 *
 *     The cow
 *
 *     The hen
 *
 *     2.
 */
import type {Paragraph} from 'mdast'
import {remembered} from '../../../remembered.ts'
import {toString} from '../../../to-string.ts'
import {endsInMark} from '../../asks/asks.ts'
import {keyOf} from '../key/key-of.ts'
import {endsPart} from '../../text/ends-part.ts'
import {saysPoints} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'
import {optionOfParagraph} from './choice-option.ts'
import type {Group} from './group-at.ts'
import {labelOf} from './label-of.ts'

/** Fewer numbers may be items that somebody left empty. */
const fewestQuestions = 3
const mostOptions = 8
/** Longer paragraphs are prose. */
const longestOption = 300

/** The options below the number that the list at `at` is. */
export function countedParagraphs(
  units: readonly Unit[],
  at: number,
  source: string
): Group | undefined {
  const own = countedIn(units).get(at)
  if (!own) return undefined
  const {from, paragraphs} = own
  const options = paragraphs.map((paragraph) => optionOfParagraph(paragraph, source))
  const to = from + options.length
  return {kind: 'plain', from, to, options, stem: [], tail: [], isWeak: true}
}

interface Counted {
  number: number
  from: number
  paragraphs: Paragraph[]
}

/** By the index of the list, where all such numbers of the file count up, each over a question with its options. */
const countedIn = remembered((units: readonly Unit[]): ReadonlyMap<number, Counted> => {
  const found = new Map<number, Counted>()
  for (const [at, unit] of units.entries()) {
    if (!isNumber(unit)) continue
    const own = below(units, unit)
    if (own?.number !== found.size + 1) return new Map()
    found.set(at, own)
  }
  return found.size < fewestQuestions ? new Map() : found
})

type ListUnit = Extract<Unit, {type: 'list'}>

/** A list of one item with nothing in it. */
function isNumber(unit: Unit | undefined): unit is ListUnit {
  if (unit?.type !== 'list' || !unit.node.ordered) return false
  const [only, ...others] = unit.node.children
  return only?.children.length === 0 && others.length === 0
}

function below(units: readonly Unit[], {node, end}: ListUnit): Counted | undefined {
  const paragraphs: Paragraph[] = []
  for (let at = end + 1; at < units.length; at++) {
    const unit = units[at]
    if (unit?.type !== 'block' || unit.node.type !== 'paragraph') {
      if (!isNumber(unit) && !endsQuestion(unit)) return undefined
      break
    }
    // Below what they are worth, options need no number.
    if (saysPoints(toString(unit.node))) return undefined
    paragraphs.push(unit.node)
  }
  const stem = Math.max(
    0,
    paragraphs.findLastIndex((one) => endsInMark(toString(one)))
  )
  const options = withoutRepeats(paragraphs.slice(stem + 1))
  const areOptions = options.length > 1 && options.length <= mostOptions && options.every(isShort)
  return areOptions
    ? {number: node.start ?? 1, from: end + 2 + stem, paragraphs: options}
    : undefined
}

/** What a page says twice is none of them. */
function withoutRepeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  const texts = paragraphs.map((one) => toString(one))
  const repeated = texts.slice(0, mostOptions + 1).findIndex((text, at) => {
    return texts.includes(text, at + 1)
  })
  return paragraphs.slice(0, repeated === -1 ? undefined : repeated)
}

function endsQuestion(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && endsPart(unit.node)
}

function isShort(paragraph: Paragraph): boolean {
  const text = toString(paragraph)
  return text.length <= longestOption && !labelOf(text) && keyOf(text) === undefined
}
