/** Whether a key below several questions is that of the last alone, or is meant for all of them. */
import {caseless} from '../../../caseless.ts'
import {manyAnswers, manySolutions, oneAnswer} from '../../asks/answer-words.ts'
import {toString} from '../../../to-string.ts'
import {summaryOf} from '../../details/summary-of.ts'
import {offsetOf, positionOf} from '../../text/place.ts'
import {asksForSeveral} from '../stem/asks-for-several.ts'
import {contentOfUnits} from '../content-of-units.ts'
import {paragraphOf} from '../../text/lines.ts'
import type {Key} from './key.ts'
import type {Choice} from '../read-choices.ts'
import type {Unit} from '../units.ts'

/** The label of a key that is of one question; its letters may be several. */
const singular = caseless(
  `^[^\\p{L}]*(?:(?:correct|right)\\s+)?(?:${oneAnswer}|option|choice)(?!\\s+key|\\p{L})`
)
/** That of a key for several questions, though it may be of one with several right options. */
const several = `(?:${manyAnswers}|${manySolutions}|answer\\s*keys?|keys|gabaritos?|corrigé|kunci\\s+jawaban|答案一览|정답표|답안)(?!\\p{L})`
const plural = caseless(`^[^\\p{L}]*(?:(?:the|correct|right|quick)\\s+)*${several}`)
/** A summary says what to do before it: *Show answers*. */
const showsSeveral = caseless(`(?<!\\p{L})${several}`)

export function isPlural({position: {start}}: Key, source: string): boolean {
  return plural.test(labelAt(start.offset, source))
}

/** The key may be that of one question of which several options are right. */
export function isOfLast(key: Key, last: Choice, units: readonly Unit[], source: string): boolean {
  const {start} = key.position
  if (singular.test(labelAt(start.offset, source)) || isWithin(key, last, units)) return true
  return asksSeveral(last, units) || isFolded(key, last, units)
}

/** What is folded away below a question is its own, unless the summary speaks of several answers. */
function isFolded({position: {start}}: Key, {group, to}: Choice, units: readonly Unit[]): boolean {
  const folded = units
    .slice(group.to, to)
    .find((unit): unit is Extract<Unit, {type: 'details'}> => {
      return unit.type === 'details' && offsetOf(unit.position.start) <= offsetOf(start)
    })
  return folded !== undefined && !showsSeveral.test(summaryOf(folded))
}

/**
 * The key is meant for each of several questions, so where it does not tell which gets what, none gets it:
 * below a title or a label that speaks of answers, or with as many letters as the last one has options.
 */
export function isOfAll(key: Key, last: Choice, units: readonly Unit[], source: string): boolean {
  if (isWithin(key, last, units)) return false
  const {letters} = key
  if (letters.length > 2 && letters.length === last.group.options.length) return true
  if (!isPlural(key, source)) return false
  const isTitle = source[key.position.start.offset ?? 0] === '#'
  return isTitle || letters.length < 2 || !asksSeveral(last, units)
}

/** It stands within the item of the question. */
function isWithin({position}: Key, {place}: Choice, units: readonly Unit[]): boolean {
  const unit = units[place.from]
  return unit?.type === 'item' && position.start.column > positionOf(unit.node).start.column
}

function asksSeveral({group, place}: Choice, units: readonly Unit[]): boolean {
  const stem = [...contentOfUnits(units, place.from, group.from), ...group.stem.map(paragraphOf)]
  return stem.some((block) => asksForSeveral(toString(block)))
}

/** No label is longer. */
const longestLabel = 60

function labelAt(offset = 0, source: string): string {
  return source.slice(offset, offset + longestLabel)
}
