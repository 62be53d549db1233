/** The lines of a text block, as text with the place where each begins. */
import type {PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {remembered} from '../../remembered.ts'
import {maskedText} from '../text/masked-text.ts'

export interface TextLine {
  /** Characters of the block's text before it. */
  start: number
  /** Its text, with what is no prose blotted out. */
  text: string
  /** Emphasis or strong importance is all there is in it. */
  isEmphasised: boolean
  /** It opens with strong text that ends in a colon: a label of any words. */
  isLabelled: boolean
  /** Characters that strong text takes which opens it, or emphasised words with a point; 0 without any. */
  strong: number
  /** Something stands in square brackets in it or in a line below it. */
  hasGap: boolean
}

/** Lines that line breaks outside other inline content make, `<br>` among them. */
export const textLinesOf: (children: readonly PhrasingContent[]) => readonly TextLine[] =
  remembered(readLines)

function readLines(children: readonly PhrasingContent[]): TextLine[] {
  const [only] = children
  // Most titles and paragraphs are one line of nothing but words.
  if (children.length === 1 && only?.type === 'text' && !only.value.includes('\n')) {
    return [plainLine(only.value)]
  }
  const lines: TextLine[] = []
  let line = openAt(0)
  let at = 0
  const next = (): void => {
    lines.push(closed(line))
    line = openAt(at)
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
    let isFirst = true
    const parts = child.value.includes('\n') ? child.value.split('\n') : [child.value]
    for (const part of parts) {
      if (!isFirst) {
        at++
        next()
      }
      isFirst = false
      line.text += part
      line.plain += part
      at += part.length
    }
  }
  next()
  return withGaps(lines)
}

function plainLine(text: string): TextLine {
  const hasGap = gap.test(text)
  return {start: 0, text, isEmphasised: false, isLabelled: false, strong: 0, hasGap}
}

/** A line as it is read. */
interface OpenLine extends TextLine {
  /** Its text outside other inline content. */
  plain: string
  /** Inline content that is no emphasis is in it. */
  isPlain: boolean
}

function openAt(start: number): OpenLine {
  return {
    start,
    text: '',
    isEmphasised: false,
    isLabelled: false,
    strong: 0,
    hasGap: false,
    plain: '',
    isPlain: false
  }
}

function closed({
  start,
  text,
  isEmphasised,
  isLabelled,
  strong,
  hasGap,
  plain,
  isPlain
}: OpenLine): TextLine {
  const isAll = isEmphasised && !isPlain && !/[\p{L}\p{N}]/u.test(plain)
  return {start, text, isEmphasised: isAll, isLabelled, strong, hasGap}
}

/** Adds what is not plain text to a line; answers the characters it takes. */
function addNode(line: OpenLine, node: PhrasingContent): number {
  const text = maskedText([node])
  if (node.type === 'strong' && line.text.trim() === '') {
    line.isLabelled = /[:：]\s*$/u.test(text)
    line.strong = line.text.length + text.length
  }
  // *Solution.* tells as much, which textbooks emphasise.
  if (node.type === 'emphasis' && line.text.trim() === '' && pointed.test(text)) {
    line.strong = line.text.length + text.length
  }
  if (node.type === 'inlineMath' && node.value.includes('[')) line.hasGap = true
  if (node.type === 'strong' || node.type === 'emphasis') line.isEmphasised = true
  else line.isPlain = true
  line.text += text
  return text.length
}

const pointed = /^\s*\p{L}[\p{L} ]{2,30}(?: \d{1,3})?\.\s*$/u

const gap = /\[[^\]]/

function withGaps(lines: TextLine[]): TextLine[] {
  let hasGap = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    if (!line) continue
    hasGap ||= line.hasGap || gap.test(line.text)
    line.hasGap = hasGap
  }
  return lines
}

/** A line break, as Markdown or as HTML. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value))
}
