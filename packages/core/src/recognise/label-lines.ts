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
  /** It opens with strong text that ends in a colon: a label of any words. */
  isLabelled: boolean
  /** Something stands in square brackets in it or in a line below it. */
  hasGap: boolean
}

const noLine: TextLine = {
  start: 0,
  text: '',
  isEmphasised: false,
  isLabelled: false,
  hasGap: false
}

/** Lines that line breaks outside other inline content make, `<br>` among them. */
export function textLinesOf(children: readonly PhrasingContent[]): TextLine[] {
  const lines: TextLine[] = []
  let line = {...noLine, isPlain: false}
  let at = 0
  const next = (): void => {
    const {isPlain, ...read} = line
    lines.push({...read, isEmphasised: read.isEmphasised && !isPlain})
    line = {...noLine, start: at, isPlain: false}
  }
  for (const child of children) {
    if (isBreak(child)) {
      at += toString(child).length
      next()
      continue
    }
    if (child.type !== 'text') {
      at += addNode(line, child)
      continue
    }
    for (const [index, part] of child.value.split('\n').entries()) {
      if (index > 0) {
        at++
        next()
      }
      line.text += part
      at += part.length
      if (/[\p{L}\p{N}]/u.test(part)) line.isPlain = true
    }
  }
  next()
  return withGaps(lines)
}

/** Adds what is not plain text to a line; answers the characters it takes. */
function addNode(line: TextLine & {isPlain: boolean}, node: PhrasingContent): number {
  const text = maskedText([node])
  if (node.type === 'strong' && line.text.trim() === '') line.isLabelled = /[:：]\s*$/u.test(text)
  if (node.type === 'inlineMath' && node.value.includes('[')) line.hasGap = true
  if (node.type === 'strong' || node.type === 'emphasis') line.isEmphasised = true
  else line.isPlain = true
  line.text += text
  return text.length
}

function withGaps(lines: TextLine[]): TextLine[] {
  let hasGap = false
  for (const line of lines.toReversed()) {
    hasGap ||= line.hasGap || /\[[^\]]/u.test(line.text)
    line.hasGap = hasGap
  }
  return lines
}

/** A line break, as Markdown or as HTML. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value))
}
