/** Whether boxes are ticked by who fills in a form: each question is answered by yes or no, or about oneself. */
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {promptOf} from './reasoned-questions.ts'

const consent =
  /^\W*(?:yes|no|maybe|not sure|n\/?a|ja|nein|oui|non|sí|si|sim|não|да|нет|так|ні|tak|nie|evet|hayır|是|否|はい|いいえ|예|아니(?:요|오))\W*$/iu
const oneself = /\b(?:do|are|have|will|would|can|did) you\b|\byours?\b|\bsuits? you\b/iu

/** Of several questions one at least is put to who fills it in, and none asks for more. */
export const isForm = remembered((runs: ReadonlyMap<number, Recognised>): boolean => {
  const asked = [...runs.values()].flatMap(({entries}) => {
    return entries.filter((entry) => entry.type === 'question')
  })
  const own = asked.filter((question) => oneself.test(promptOf(question)))
  const areAll = asked.every((question) => {
    return (
      own.includes(question) ||
      question.children.every((child) => {
        return child.type !== 'option' || consent.test(toString(child))
      })
    )
  })
  return own.length > 0 && areAll
})
