/** How sure questions over boxes are that may be those of a form, which has nothing to learn. */
import {optionsOf} from '../../ast.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {hardlyStudied} from '../choice/hardly-studied.ts'
import {promptOf} from './asked.ts'
import {mostByWords} from './reasoned-questions.ts'

const consent =
  /^\W*(?:yes|no|maybe|not sure|n\/?a|ja|nein|oui|non|sí|si|sim|não|да|нет|так|ні|tak|nie|evet|hayır|是|否|はい|いいえ|예|아니(?:요|오))\W*$/iu
const oneself = /\b(?:do|are|have|will|would|can|did) you\b|\byours?\b|\bsuits? you\b/iu

type Asked = Extract<Recognised['entries'][number], {type: 'question'}>

/** What a form says of itself, or of what it comes with. */
const ofForm =
  /\b(?:type|kind) of (?:change|issue|bug|request)\b|\bdoes this (?:need|require|introduce|break)\b|\bthis (?:pr|pull request|change|issue|release)\b/iu

/**
 * The most that they may be: little where all are answered by yes or no and none is, or all are alike, as one
 * goes through a list of checks; less than sure where one is put to who fills it in, and none asks for more.
 */
export const surenessOfForm = remembered((runs: ReadonlyMap<number, Recognised>): number => {
  const asked = [...runs.values()].flatMap(({entries}) => {
    return entries.filter((entry) => entry.type === 'question')
  })
  const areUnlearnt = asked.length > 1 && asked.every(isUnlearnt)
  if (areUnlearnt && (asked.some(isFormal) || areAlike(asked))) return hardlyStudied
  const areAll = asked.every((question) => isOfOneself(question) || isUnlearnt(question))
  return areAll && asked.some(isOfOneself) ? mostByWords : 1
})

function isUnlearnt(question: Asked): boolean {
  return question.confidence <= hardlyStudied || isConsent(question) || isFormal(question)
}

function isFormal(question: Asked): boolean {
  return ofForm.test(promptOf(question))
}

function isOfOneself(question: Asked): boolean {
  return oneself.test(promptOf(question))
}

function isConsent(question: Asked): boolean {
  return optionsOf(question).every((option) => consent.test(toString(option)))
}

/** The same is ticked everywhere, or nothing. */
function areAlike(asked: readonly Asked[]): boolean {
  const answers = asked.map((question) => {
    const right = optionsOf(question).filter(({correct}) => correct === true)
    return right.map((option) => toString(option).trim().toLowerCase()).join(' ')
  })
  return new Set(answers).size === 1
}
