/** The number of the question that a disclosure or a labelled key says it answers: *Answer 2*. */
import {toString} from '../../../to-string.ts'
import {textOfAll} from '../../text/text-of-all.ts'
import {answerLabelIn} from '../../sheet/gathered-label.ts'
import {answerCountIn, titledEntry} from './key-entries.ts'
import {answeredNumber} from '../stem/starts-question.ts'
import {countIn} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'

export function countOfAnswer(unit: Unit | undefined): number | undefined {
  if (unit?.type === 'details') {
    const title = textOfAll(unit.summary)
    return answerCountIn(title) ?? countIn(title)
  }
  if (unit?.type !== 'block') return undefined
  if (unit.node.type === 'heading') {
    return answeredNumber(unit.node) ?? answerCountIn(toString(unit.node))
  }
  if (unit.node.type !== 'paragraph') return undefined
  const text = toString(unit.node)
  return text.includes('\n') ? undefined : labelledNumber(text)
}

/** *Answer 2: B* */
function labelledNumber(text: string): number | undefined {
  return answerLabelIn(text) ? titledEntry(text)?.number : undefined
}
