/** Whether a line below options is none of theirs: it gives the key or a reason, or fills the next gap. */
import {opensAnswer} from '../../details/wrapper-of.ts'
import type {Line} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {isChosen, keyOf, reasonLength} from '../key/key-of.ts'
import {isLoneRow} from '../key/lone-row.ts'
import {opensNextGap} from '../stem/gap-number.ts'
import {follows, impliedLabel, type Label} from './label-of.ts'
import {lineLabelOf, plain} from './line-labels.ts'

/** `next` is the line below it, `last` the label of the option above. */
export function endsOptions(line: Line, next: Line | undefined, last: Label | undefined): boolean {
  const text = maskedText(line.children)
  return (
    isLoneKey(text, next, last) ||
    opensNextGap(text) ||
    (keyOf(text) !== undefined && !isNext(line, last)) ||
    reasonLength(text) > 0 ||
    isChosen(text) ||
    opensAnswer(text)
  )
}

/** Letters alone on a line behind which no option goes on. */
function isLoneKey(text: string, next: Line | undefined, last: Label | undefined): boolean {
  if (!isLoneRow(text) || last === undefined || last.index === 0) return false
  if (isNextLetter(text, last)) return false
  const label = next && lineLabelOf(next, plain)
  return !label || !follows(label, last)
}

/** *C)* below *B)*: the next option, whose words stand in blocks below. */
function isNextLetter(text: string, last: Label): boolean {
  const next = impliedLabel(last, last.index + 1)?.name
  return next !== undefined && [`${next})`, `${next}.`].includes(text.trim())
}

/** *(C)*, below *(B)*: the next option, whose words stand on the line below. */
function isNext(line: Line, last: Label | undefined): boolean {
  const label = lineLabelOf(line, plain)
  return label !== undefined && label.index > 0 && follows(label, last)
}
