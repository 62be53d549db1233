/**
 * Questions and answers that labels open, in any language, and clozes in brackets.
 *
 *     Q: What carries oxygen in the blood?
 *     A: Haemoglobin
 *     E: Iron in it binds the oxygen.
 *
 *     C: Insulin is made in the [pancreas].
 */
import {withImpliedAnswers} from '../recognise/label-implied.ts'
import {hasOptions} from '../recognise/label-options.ts'
import {partsOf} from '../recognise/label-parts.ts'
import {entriesFrom, labelledIn} from '../recognise/label-question.ts'
import {needsAnswer, runAt} from '../recognise/label-units.ts'
import type {Dialect} from './dialect.ts'

export const label: Dialect = {
  name: 'label',
  recognise(blocks, at, {text, isProject}) {
    const run = isProject ? undefined : runAt(blocks, at)
    if (!run || hasOptions(run.units)) return undefined
    const questions = labelledIn(partsOf(withImpliedAnswers(run.units), text))
    const isLabelled = questions.every(
      ({asked, rest}) => !needsAnswer(asked.label) || rest.some(({label: {word}}) => word !== '')
    )
    if (!isLabelled) return undefined
    const entries = questions.flatMap((question) => entriesFrom(question, text))
    return {entries, used: run.end - at}
  }
}
