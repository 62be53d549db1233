/** The lines of a text block, as text with the place where each begins. */
import type {PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {maskedText} from './masked-text.ts'

export interface TextLine {
  /** Characters of the block's text before it. */
  start: number
  /** Its text, with what is no prose blotted out. */
  text: string
  /** Emphasis or strong importance is all there is in it. */
  isEmphasised: boolean
  /** Something stands in square brackets in it or in a line below it. */
  hasGap: boolean
}

/** Lines that line breaks outside other inline content make, `<br>` among them. */
export function textLinesOf(children: readonly PhrasingContent[]): TextLine[] {
  const lines: TextLine[] = []
  let line: TextLine = {start: 0, text: '', isEmphasised: false, hasGap: false}
  let isPlain = false
  let at = 0
  const next = (): void => {
    lines.push({...line, isEmphasised: line.isEmphasised && !isPlain})
    line = {start: at, text: '', isEmphasised: false, hasGap: false}
    isPlain = false
  }
  for (const child of children) {
    if (isBreak(child)) {
      at += toString(child).length
      next()
      continue
    }
    if (child.type !== 'text') {
      const text = maskedText([child])
      line.text += text
      at += text.length
      if (child.type === 'strong' || child.type === 'emphasis') line.isEmphasised = true
      else isPlain = true
      continue
    }
    for (const [index, part] of child.value.split('\n').entries()) {
      if (index > 0) {
        at++
        next()
      }
      line.text += part
      at += part.length
      if (/[\p{L}\p{N}]/u.test(part)) isPlain = true
    }
  }
  next()
  return withGaps(lines)
}

function withGaps(lines: TextLine[]): TextLine[] {
  let hasGap = false
  for (const line of lines.toReversed()) {
    hasGap ||= /\[[^\]]/u.test(line.text)
    line.hasGap = hasGap
  }
  return lines
}

/** A line break, as Markdown or as HTML. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value))
}
