/** A label in tags or in code of its own: `<b>A.</b> The hen`. */
import type {PhrasingContent} from 'mdast'
import {toString} from '../../../to-string.ts'
import {maskedText} from '../../text/masked-text.ts'
import {type Label, labelOf} from './label-of.ts'

const opens = /^<(?:b|strong|span|u|i|em|font|code|kbd)\b[^<>]*>$/iu

/** The label that inline content opens with; `length` counts its dress, too. */
export function labelIn(children: readonly PhrasingContent[]): Label | undefined {
  return labelOf(maskedText(children)) ?? dressedLabel(children)
}

export function dressedLabel([first, second, third, fourth]: readonly PhrasingContent[]):
  Label | undefined {
  if (first?.type === 'inlineCode' && second) return dressed([first], first.value, second)
  const isTagged = first?.type === 'html' && second?.type === 'text' && third?.type === 'html'
  return isTagged && fourth && opens.test(first.value)
    ? dressed([first, second, third], second.value, fourth)
    : undefined
}

/** A letter that nothing but strong importance tells from the option: *__A__ The hen*. */
export function strongLetter([first, next]: readonly PhrasingContent[]): Label | undefined {
  if (first?.type !== 'strong' || next?.type !== 'text') return undefined
  const name = toString(first)
  const blank = /^[ \u3000]+(?=\S)/u.exec(next.value)?.[0].length
  const label = /^[A-HА-З]$/u.test(name) && blank !== undefined ? labelOf(`${name}.`) : undefined
  return label && blank !== undefined ? {...label, length: name.length + blank} : undefined
}

function dressed(
  nodes: readonly PhrasingContent[],
  text: string,
  next: PhrasingContent
): Label | undefined {
  const label = labelOf(text)
  if (label?.length !== text.length) return undefined
  const blank = next.type === 'text' ? (/^\s*/u.exec(next.value)?.[0].length ?? 0) : 0
  return {...label, length: nodes.reduce((sum, node) => sum + toString(node).length, blank)}
}

/** The characters `from` to `to` of a line, which are its label, are strong, and no more than they. */
export function isStrongLabel(
  children: readonly PhrasingContent[],
  from: number,
  to: number
): boolean {
  let at = 0
  for (const child of children) {
    const text = toString(child)
    const end = at + text.length
    if (end > from && text.trim()) return child.type === 'strong' && at >= from && end <= to
    at = end
  }
  return false
}
