/**
 * Options that are folded each by itself, with what is said of it.
 *
 *     <details><summary>The hen</summary>Correct, hens lay eggs.</details>
 *     <details><summary>The cow</summary>Wrong, cows give birth.</details>
 */
import {toString} from '../../../to-string.ts'
import {linesOf} from '../../text/lines.ts'
import {summaryOf} from '../../details/summary-of.ts'
import {type ChoiceOption, optionOfParagraph} from './choice-option.ts'
import type {Group} from './group-at.ts'
import {labelOf} from './label-of.ts'
import {paragraphFrom} from './line-parts.ts'
import {asksBy} from '../../asks/asks.ts'
import type {Unit} from '../units.ts'
import {verdictAt} from './verdict-words.ts'

type Details = Extract<Unit, {type: 'details'}>

/** More are the parts of a text. */
const mostOptions = 8

/** The disclosures that begin at `at`, where each says whether it is right, and not all say the same. */
export function foldedOptions(
  units: readonly Unit[],
  at: number,
  source: string
): Group | undefined {
  const folds: Details[] = []
  const verdicts: boolean[] = []
  for (let to = at; folds.length <= mostOptions; to++) {
    const unit = units[to]
    if (unit?.type !== 'details' || unit.wraps) break
    const [first] = unit.content
    const verdict = first && verdictAt(toString(first))
    if (verdict === undefined) return undefined
    folds.push(unit)
    verdicts.push(verdict)
  }
  const isJudged = verdicts.includes(true) && verdicts.includes(false)
  if (!isJudged || folds.length > mostOptions || folds.some((one) => asksBy(summaryOf(one)) > 0.5))
    return undefined
  const options = folds.flatMap(
    (one, index) => optionFrom(one, verdicts[index] === true, source) ?? []
  )
  if (options.length < folds.length) return undefined
  const empty = {stem: [], tail: [], isWeak: false}
  return {...empty, kind: 'plain', from: at, to: at + folds.length, options}
}

function optionFrom(
  {summary, content, position}: Details,
  marked: boolean,
  source: string
): ChoiceOption | undefined {
  const [only, ...others] = summary
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const label = labelOf(toString(only))
  const words = label ? paragraphFrom(only, label.length, source) : only
  if (!words || linesOf(words, source).length > 2) return undefined
  const read = optionOfParagraph(words, source)
  return {...read, label, name: label?.name, marked, reason: content, position}
}
