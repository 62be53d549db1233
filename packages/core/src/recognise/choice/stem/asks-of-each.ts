/**
 * Whether a stem sets something to be done with all that letters count below it, and not which of them is meant.
 *
 *     Convert the following numbers to binary:
 *     a) 156
 *     b) 243
 */
import {caseless} from '../../../caseless.ts'
import {asksBy} from '../../asks/asks.ts'
import {asksToChoose} from './asks-to-choose.ts'

const each =
  /\bfor each\b(?! of your)|\b(?:each|every one) of (?:the|these|those)\b|\bin each (?:case|of)\b|\b(?:para|en) cada un[oa]\b|\bpour chacun|\bfür jede|\bper ciascun|для каждо/iu
const several = caseless(
  /\b(?:these|the following)\b(?:\s+[\p{L}-]+){0,3}?\s+[\p{L}-]+s\b|\b(?:l[oa]s|el|la)\s+siguientes\b|\bsiguientes\s+\p{L}+s\b|\b(?:os|as)\s+seguintes\b|\bles\s+\p{L}+s\s+suivant|\b(?:die|der)\s+folgenden\b|\b(?:i|gli|le)\s+seguenti\b|следующие/u
)
/** It asks which one, or has a gap. */
const one = caseless(
  /[?？]|_{2,}|\b(?:choose|select|pick|identify|mark|which|what|who|where|match|best|most|least)\b|(?<!\p{L})(?:indica|indique|identifi|individua|cuál(?:es)?|qua(?:l|is)|quelle?s?|welche[rs]?|quale|quali|как(?:ой|ие|ая|ое)(?!\p{L}))/u
)

export function asksOfEach(text: string): boolean {
  if (each.test(text)) return true
  return several.test(text) && !one.test(text) && !asksToChoose(text) && asksBy(text.trim()) > 0.5
}
