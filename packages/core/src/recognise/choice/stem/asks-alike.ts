/** Whether a strong line below a question that is one asks the next question. */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {endsInMark} from '../../asks/asks.ts'
import {isStrongLine} from '../../text/is-strong-line.ts'
import {reasonLength} from '../key/key-of.ts'
import {breaksOff} from './stem-states.ts'
import type {Unit} from '../units.ts'

/** Both are strong lines; one that asks why an option is right goes on with the question above. */
export function asksAlike(node: Content, stem: Unit | undefined): boolean {
  if (stem?.type !== 'block' || !isStrongLine(stem.node) || !isStrongLine(node)) return false
  const text = toString(node)
  return endsInMark(text) && !isOfOptions(text)
}

/** It asks or breaks off, and not about the options above. */
export function asksAnew(text: string): boolean {
  return (endsInMark(text) || breaksOff(text)) && !isOfOptions(text)
}

function isOfOptions(text: string): boolean {
  return reasonLength(text) > 0 || ofOptions.test(text)
}

/** Asks for the reason of a key. */
const ofOptions = caseless(
  /^\W*(?:why|how come|warum|por qu[eéê]|pourquoi|perch[eé]|почему|为什么|なぜ)(?![\p{L}])|\b(?:options?|answers?|choices?|correct|incorrect|wrong)\b/u
)
