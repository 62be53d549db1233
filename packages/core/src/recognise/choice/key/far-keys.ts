/**
 * Letters alone among the remarks below a question, in a file whose keys are mostly such letters.
 *
 *     - A. Oak
 *     - B. Cork
 *
 *     Woods that I looked up:
 *
 *     1. Oak sinks when wet.
 *
 *     B
 */
import type {Paragraph} from 'mdast'
import {isOneLine} from '../../text/lines.ts'
import {isTicked} from '../option/is-ticked.ts'
import type {Choice} from '../read-choices.ts'
import {bareKey} from './key.ts'
import {isLoneKey} from './lone-key.ts'
import {isWrittenAlone} from './is-written-alone.ts'
import {names} from './resolve-key.ts'
import type {Unit} from '../units.ts'

/** Fewer keys of one kind may stand so by chance. */
const fewest = 3

/** The choices, with the only such letters between each that has no key and the next title or question. */
export function withFarKeys(
  choices: readonly Choice[],
  units: readonly Unit[],
  source: string
): readonly Choice[] {
  const keyed = choices.filter(({key}) => key)
  const alone = keyed.filter(({key}) => key && isWrittenAlone(key, source))
  if (alone.length < fewest || alone.length * 2 < keyed.length) return choices
  return choices.map((choice, at) => {
    const {key, group} = choice
    if (key || isTicked(group)) return choice
    const to = choices[at + 1]?.place.from ?? units.length
    const [only, ...others] = lettersBetween(units, group.to, to)
    const own = only && others.length === 0 ? bareKey(only, source) : undefined
    if (!own || !names(group, own)) return choice
    return {...choice, key: own, reason: choice.reason.filter((node) => node !== only)}
  })
}

/** Paragraphs of letters and nothing else. */
function lettersBetween(units: readonly Unit[], from: number, to: number): Paragraph[] {
  const found: Paragraph[] = []
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit?.type !== 'block') continue
    const {node} = unit
    if (node.type === 'heading') break
    if (node.type === 'paragraph' && isOneLine(node) && isLoneKey(node)) found.push(node)
  }
  return found
}
