/** Whether a stem asks for what someone likes, does or thinks, where nothing is right or wrong. */
import {toString} from '../../../to-string.ts'
import type {Stem} from './stem.ts'

const survey =
  /\bhow (?:often|likely|satisfied|comfortable|confident|familiar|important) (?:do|are|were|is|was|have) (?:you|your|it|this|the)\b|\b(?:would|do|did) you (?:rate|recommend|prefer|enjoy|feel|agree)\b|\bto what extent\b|\bwhich\b[^.?]{1,40}\b(?:fits|suits|describes|is right for|works for|appeals to) you\b|\bhow (?:would|do|did) you (?:rate|feel|like|describe|hear|know)\b|\byour (?:age|gender|opinion|experience with|favou?rite)\b|\b(?:which|what)\b[^.?]{1,40}\b(?:do you (?:use|have|own|run)|are you (?:using|running|on))\s*\?|您(?:的(?:年龄|性别|职业)|是否|对.{1,20}(?:满意|了解))/iu

export function isSurvey({content}: Pick<Stem, 'content'>): boolean {
  return content.some((node) => survey.test(toString(node)))
}
