/** Whether questions are put to those who work at something. */
import {caseless} from '../../caseless.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {promptOf} from './asked.ts'

/** What those who work on something have to decide: *Do we need a key?* */
const decided = caseless(/^\P{L}*(?:do|should|shall|can|could|will|would|must|are|have) we\s/u)

/** What is looked at in work: *Who owns the service?*, *How is your team paid?* */
const ofWork =
  /\b(?:our|your)\b|\b(?:the|this) (?:service|product|team|project|organi[sz]ation|company|candidate|customer|person)s?\b/iu

/** They ask so below *Questions*. */
export function asksTeam({entries}: Recognised): boolean {
  const questions = entries.filter((entry) => entry.type === 'question')
  const own = questions.filter((question) => decided.test(promptOf(question)))
  if (own.length > 0 && own.length * 2 >= questions.length) return true
  const open = questions.filter(({children}) => children.every(({type}) => type === 'prompt'))
  const others = open.filter((question) => ofWork.test(promptOf(question)))
  return others.length > 0 && others.length * 3 >= questions.length
}
