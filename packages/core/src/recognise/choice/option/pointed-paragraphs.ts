/**
 * Options in paragraphs below what a question is worth, as text copied from a page of a course has them.
 *
 *     Question 4
 *     Which animal lays eggs?
 *
 *     1 point
 *
 *     The cow
 *
 *     The hen
 */
import type {Paragraph} from 'mdast'
import {remembered} from '../../../remembered.ts'
import {toString} from '../../../to-string.ts'
import {keyOf} from '../key/key-of.ts'
import {markOf} from '../stem/mark-of.ts'
import {saysPoints} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'
import {optionOfParagraph} from './choice-option.ts'
import type {Group} from './group-at.ts'
import {labelOf} from './label-of.ts'

/** Fewer may stand above a task. */
const fewestQuestions = 3
const mostOptions = 10
/** Longer paragraphs are prose. */
const longestOption = 300

/** The options below the points at `at`. */
export function pointedParagraphs(
  units: readonly Unit[],
  at: number,
  source: string
): Group | undefined {
  const paragraphs = pointedIn(units).get(at)
  if (!paragraphs) return undefined
  const options = paragraphs.map((paragraph) => optionOfParagraph(paragraph, source))
  const to = at + 1 + options.length
  return {kind: 'plain', from: at + 1, to, options, stem: [], tail: [], isWeak: true}
}

/** By the index of the points, where most of them in the file have such paragraphs below. */
const pointedIn = remembered((units: readonly Unit[]): ReadonlyMap<number, Paragraph[]> => {
  const found = new Map<number, Paragraph[]>()
  let count = 0
  for (const [at, unit] of units.entries()) {
    if (unit.type !== 'block' || unit.node.type !== 'paragraph') continue
    if (!saysPoints(toString(unit.node))) continue
    count++
    const options = below(units, at + 1)
    if (options) found.set(at, options)
  }
  return found.size >= fewestQuestions && found.size * 3 >= count * 2 ? found : new Map()
})

function below(units: readonly Unit[], from: number): Paragraph[] | undefined {
  const paragraphs: Paragraph[] = []
  for (let at = from; at < units.length && paragraphs.length <= mostOptions; at++) {
    const unit = units[at]
    if (unit?.type !== 'block' || unit.node.type !== 'paragraph' || isNext(units, at)) break
    const text = toString(unit.node)
    if (text.length > longestOption || labelOf(text) || keyOf(text)) break
    paragraphs.push(unit.node)
  }
  return paragraphs.length > 1 && paragraphs.length <= mostOptions ? paragraphs : undefined
}

/** A number opens the next question, or its points stand below. */
function isNext(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  const text = unit?.type === 'block' ? toString(unit.node) : ''
  if (markOf(text)?.kind === 'question') return true
  return next?.type === 'block' && saysPoints(toString(next.node))
}
