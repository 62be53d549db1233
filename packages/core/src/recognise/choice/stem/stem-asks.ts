/** Whether a block of a stem asks, or leaves a gap to fill. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {asksBy, endsInMark} from '../../asks/asks.ts'
import {asksToChoose} from './asks-to-choose.ts'

/** Lines to write on, and none of a name in code: `__init__`. */
const gap = /(?<!__[a-z]{1,20})_{2,}(?![a-z]{1,20}__)|[（(]\s*[)）]|\.{4,}|…{2,}/u

/** A gap, or a word that says there is one. */
const blank = new RegExp(`${gap.source}|\\b(?:choose|select|pick)\\b|选择|下列|以下`, 'iu')

/** The block has a gap to fill. */
export function leavesStemGap(node: Content): boolean {
  return hasStemGap(toString(node))
}

export function hasStemGap(text: string): boolean {
  return gap.test(text)
}

/** The block asks, or has a gap to fill. */
export function asks(node: Content): boolean {
  if (node.type === 'blockquote') return node.children.some(asks)
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const text = toString(node).trim()
  return (
    asksBy(text) > 0.5 ||
    endsInMark(text) ||
    blank.test(text) ||
    asksToChoose(text) ||
    asksInEnd(text)
  )
}

/** Which of what follows is meant, as only choices are asked for. */
const one =
  /(?:것|답|말|내용|문장)[은을](?:\s*\([^()]{1,20}\))?\s*[?？]?$|것인가\s*[?？]?$|고르시오|고르면|どれか|いずれか|選[べびん]|(?:下列|以下)[^。]{0,300}(?:哪|[（(]\s*[)）])/u

/** The block asks which one is meant. */
export function asksForOne(node: Content): boolean {
  return one.test(toString(node).trim())
}

/** Its last sentence asks, where it has several. */
function asksInEnd(text: string): boolean {
  if (!/[.!。]\s/.test(text)) return false
  return asksBy(text.split(/(?<=[.!。])\s+/u).at(-1) ?? '') > 0.5
}
