/** An option that is strong but for a remark in brackets behind it: *__B) The hen.__ (It lays eggs.)* */
import type {Paragraph} from 'mdast'
import {maskedText} from '../../text/masked-text.ts'
import {span} from '../../text/place.ts'
import {labelOf} from './label-of.ts'

const remark = /^\s*[(（][^\n]{1,400}[)）][\s.。]*$/u

/** The option without the emphasis, which holds its label and more; `undefined` of any other. */
export function strongBeforeRemark({children}: Paragraph): Paragraph | undefined {
  const [first, ...others] = children
  const last = others.at(-1)
  if (first?.type !== 'strong' || !last || !remark.test(maskedText(others))) return undefined
  const text = maskedText(first.children)
  const label = labelOf(text)
  const [inner] = first.children
  if (!inner || !label || label.length >= text.length) return undefined
  return {
    type: 'paragraph',
    children: [...first.children, ...others],
    position: span(inner, last)
  }
}
