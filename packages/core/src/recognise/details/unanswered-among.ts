/**
 * Paragraphs that ask and fold away nothing, among questions of one paragraph each that fold away their answers.
 *
 *     What is a sheet bend?
 *
 *     Explain how a bowline holds.
 *     <details><summary>Answer</summary> … </details>
 */
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {isChrome} from '../chrome.ts'
import type {Unit} from '../choice/units.ts'
import {promptFrom, questionFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import type {Folded} from './folded-questions.ts'
import {addAll} from '../../add-all.ts'

/** One that is folded may stand below a text that asks for effect. */
const fewestFolded = 2

/** The folded questions, and those among them that nothing answers, in order. */
export function withUnanswered(
  units: readonly Unit[],
  found: readonly Folded[],
  isTaken: (unit: Unit) => boolean
): Folded[] {
  const tags = tagsAround(units, found)
  if (found.filter(isOfParagraph).length < fewestFolded && tags.size === 0) return [...found]
  const all: Folded[] = []
  let section: Section = {folded: 0, asked: []}
  let run: Run = {asked: [], isApart: true}
  const endRun = (isApart: boolean): void => {
    if (run.isApart && isApart) addAll(section.asked, run.asked)
    run = {asked: [], isApart}
  }
  const isTagged = ({from}: Folded): boolean => tags.has(tagAt(units, from - 1))
  const endSection = (): void => {
    endRun(true)
    const {asked, folded} = section
    addAll(all, folded >= fewestFolded ? asked : asked.filter(isTagged))
    section = {folded: 0, asked: []}
  }
  let next = 0
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    const one = found[next]
    if (one?.from === at) {
      endRun(true)
      all.push(one)
      if (isOfParagraph(one)) section.folded++
      at = one.to - 1
      next++
    } else if (unit?.type === 'block' && !isTaken(unit)) {
      if (unit.node.type === 'heading') endSection()
      else if (asks(unit)) run.asked.push(unansweredFrom(unit, at))
      else endRun(isChrome(unit.node))
    } else endRun(false)
  }
  endSection()
  return all.sort((left, right) => left.from - right.from)
}

/** Tags that each open right above several of the folded questions. */
function tagsAround(units: readonly Unit[], found: readonly Folded[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const {from} of found) {
    const tag = tagAt(units, from - 1)
    if (tag && seen.has(tag)) again.add(tag)
    seen.add(tag)
  }
  return again
}

function tagAt(units: readonly Unit[], at: number): string {
  const unit = units[at]
  if (unit?.type !== 'block' || unit.node.type !== 'html') return ''
  return opening.test(unit.node.value) ? unit.node.value.trim() : ''
}

const opening = /^\s*<[a-z]+>\s*$/iu

interface Section {
  /** Questions of one paragraph that fold away their answers. */
  folded: number
  asked: Folded[]
}

/** Paragraphs that ask in a row, with nothing above that tells. */
interface Run {
  asked: Folded[]
  isApart: boolean
}

/** One paragraph that asks, and what wraps its answer. */
function isOfParagraph({kind, asks, from, to}: Folded): boolean {
  return kind === 'wrapper' && asks && to - from === 2
}

function asks({node}: Extract<Unit, {type: 'block'}>): boolean {
  if (node.type !== 'paragraph') return false
  const text = toString(node)
  return asksBy(text) >= 0.9 && (endsInMark(text) || !/\n/u.test(text))
}

function unansweredFrom({node}: Extract<Unit, {type: 'block'}>, at: number): Folded {
  const position = positionOf(node)
  const draft = questionFrom({form: 'open', confidence: 0}, [promptFrom([node], position)])
  return {
    ...{from: at, to: at + 1, kind: 'wrapper', draft},
    ...{asks: true, isNamed: false, isTask: false}
  }
}
