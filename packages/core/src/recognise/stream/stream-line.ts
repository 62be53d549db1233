/** What a line of running exam text is: a stem, an option, a distractor with its reason, or prose. */
import {caseless} from '../../caseless.ts'
import type {Emphasis, PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {cut} from '../text/cut.ts'
import type {Line} from '../text/lines.ts'
import {trim} from '../text/trim.ts'

export type StreamLine =
  | {kind: 'option'; content: PhrasingContent[]}
  | {kind: 'run-in'; content: PhrasingContent[]; reason: PhrasingContent[]}
  | {kind: 'distractor'; content: PhrasingContent[]; reason: PhrasingContent[]}
  | {kind: 'ticked'; content: PhrasingContent[]; reason: PhrasingContent[]}
  | {kind: Verdict}
  | {kind: 'prose'}

/** A line says what the options below it are. */
export type Verdict = 'right-from-here' | 'wrong-from-here' | 'explained-from-here'

/** Longest plain text before a dash that still names an option. */
const longestPlainOption = 160

/** Longer lines say more than what follows. */
const longestVerdict = 60

/** The emphasis that a line consists of; a final mark may stand outside it. */
export function emphasised(line: Line): Emphasis | undefined {
  const [first, ...rest] = line.children
  if (first?.type !== 'emphasis') return undefined
  return /^[\s.?!。？]*$/u.test(textOf(rest)) ? first : undefined
}

const right = caseless(
  /^\s*(?:the\s+)?(?:correct|right)\s+(?:options?|answers?|choices?)\b(?:\(s\))?[^.\p{L}\p{N}]{0,20}$/u
)
const wrong =
  /^\s*(?:the\s+)?(?:incorrect|wrong|other)\s+(?:options?|answers?|choices?)\b[^.]{0,20}$/iu
const explained = /^\s*(?:overall\s+)?explanations?\s*:?\s*$/iu

/** *Correct options:*, *Incorrect options:* and their like announce what follows. */
export function verdictOf(text: string): Verdict | undefined {
  if (text.length > longestVerdict) return undefined
  if (right.test(text)) return 'right-from-here'
  if (wrong.test(text)) return 'wrong-from-here'
  return explained.test(text) ? 'explained-from-here' : undefined
}

/** The box that a line opens with, where Markdown sees none. */
export function boxIn(text: string): {length: number; isTicked: boolean} | undefined {
  const [box = '', tick = ''] = /^\[([xX✓ ])\]\s+/u.exec(text) ?? []
  return box ? {length: box.length, isTicked: tick !== ' '} : undefined
}

/** The text says that what it speaks of is wrong. */
export function callsWrong(text: string): boolean {
  return /\b(?:is|are|be)\s+(?:\w+\s+){0,2}(?:incorrect|wrong|not\s+(?:a\s+)?(?:correct|right|valid))\b|\bdistractors?\b/i.test(
    text
  )
}

const remark =
  /^\s*(?:(?:pro |exam )?(?:notes?|tips?|hints?|alerts?)|remember|explanations?|references?|key (?:points?|takeaways?)|important|caution|warning|good to know|summary)\s*(?:[:：!.–—-]|$)/iu

/** Strong text that names what follows it, and no option: *Exam alert*, *Note: …*, *How queues work:*. */
export function isRemark({kind}: StreamLine, text: string): boolean {
  if (kind !== 'option' && kind !== 'run-in') return false
  return remark.test(text) || (kind === 'option' && /[:：]\s*$/u.test(text))
}

/** A strong number counts what follows it: the next task. */
const count = /^\s*(?:q\s*)?\d{1,4}\s*[.):]*\s*$/iu

export function streamLineOf(line: Line, source: string): StreamLine {
  const text = textOf(line.children)
  const verdict = verdictOf(text)
  if (verdict) return {kind: verdict}
  const boxed = boxIn(text)
  if (boxed) {
    const [, content] = cut(line.children, boxed.length, source)
    const children = trim(content, source)
    const bare = streamLineOf({...line, children}, source)
    const own = 'content' in bare ? bare.content : children
    const reason = 'reason' in bare ? bare.reason : []
    return {kind: boxed.isTicked ? 'ticked' : 'distractor', content: own, reason}
  }
  const [first, ...rest] = line.children
  if (first?.type === 'strong') {
    const after = textOf(rest)
    if (/^[\s.:;,]*$/u.test(after)) return {kind: 'option', content: first.children}
    const dash = /^\s*[-–—]\s+/u.exec(after)
    if (dash) {
      const [, reason] = cut(rest, dash[0].length, source)
      const kind = /^correct\b/iu.test(after.slice(dash[0].length)) ? 'run-in' : 'distractor'
      return {kind, content: first.children, reason: trim(reason, source)}
    }
    if (count.test(toString(first))) return {kind: 'prose'}
    const closing = /^[)\]”"'’]+/u.exec(after)?.[0].length ?? 0
    const [close, reason] = cut(rest, closing, source)
    return {kind: 'run-in', content: [...first.children, ...close], reason: trim(reason, source)}
  }
  return plainDistractor(line, text, source) ?? {kind: 'prose'}
}

/** `option - why not` in plain text; a longer dash belongs to prose. */
function plainDistractor(line: Line, text: string, source: string): StreamLine | undefined {
  const dash = / - /u.exec(text)
  if (!dash || dash.index > longestPlainOption || /[.!?:;]\s/u.test(text.slice(0, dash.index))) {
    return undefined
  }
  const [head, tail] = cut(line.children, dash.index, source)
  const [, reason] = cut(tail, dash[0].length, source)
  return {kind: 'distractor', content: trim(head, source), reason: trim(reason, source)}
}

/** The text of inline content. */
export function textOf(children: readonly PhrasingContent[]): string {
  return textOfAll(children, '')
}
