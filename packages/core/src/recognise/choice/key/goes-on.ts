/**
 * Options for the next part of what one stem asks, behind a few words that ask nothing: a key below them is that of all
 * parts.
 *
 *     Which protocol is it, and which port does it use?
 *     Protocol: A. TCP B. UDP
 *     Port: A. 80 B. 443
 */
import {toString} from '../../../to-string.ts'
import {paragraphOf} from '../../text/lines.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Choice} from '../read-choices.ts'
import {leavesStemGap} from '../stem/stem-asks.ts'
import {asksAnew} from '../stem/asks-alike.ts'
import type {Unit} from '../units.ts'

/** Longer words say what is asked. */
const longestName = 30

/** The question is the next part of the one before, which no key answers. */
export function goesOn(choice: Choice, before: Choice, units: readonly Unit[]): boolean {
  const {place, group} = choice
  if (before.key || place.number !== undefined || place.anchor !== 'words') return false
  if (place.from !== before.to || !startsAgain(choice, before)) return false
  const stem = [...contentOfUnits(units, place.from, group.from), ...group.stem.map(paragraphOf)]
  const [only, ...others] = stem
  if (only?.type !== 'paragraph' || others.length > 0) return false
  const text = toString(only)
  return (
    text.length <= longestName && !/[?？]/u.test(text) && !asksAnew(text) && !leavesStemGap(only)
  )
}

/** Both count their options by the same letters. */
function startsAgain({group}: Choice, before: Choice): boolean {
  const [own, other] = [group.options[0]?.label, before.group.options[0]?.label]
  return own !== undefined && own.index === other?.index && own.alphabet === other.alphabet
}
