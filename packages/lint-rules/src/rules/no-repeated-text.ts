/** Nothing is said twice in a file. See `no-repeated-text.md`. */
import type {NotebookNode} from '@studymark/core'
import type {Nodes, Paragraph} from 'mdast'
import type {Context} from '../context.ts'
import {defineRule} from '../rule.ts'
import {sameText} from '../same-text.ts'

interface Options {
  /** Text of fewer words may stand twice. */
  words: number
}

export const noRepeatedText = defineRule<Options>(
  {
    id: 'no-repeated-text',
    description: 'A paragraph or line of notes stands once in a file.',
    schema: {
      type: 'object',
      properties: {words: {type: 'integer', minimum: 1}},
      additionalProperties: false
    }
  },
  (context) => {
    const memory: Memory = {alike: new Map(), said: new Map()}
    const words = context.options.words ?? 12
    let asked = 0
    const check = (node: NotebookNode, scope = 0): void => {
      for (const paragraph of paragraphsIn(node)) {
        if (mayBeLong(paragraph, words, context.text)) {
          checkParagraph(paragraph, memory, scope, words, context)
        }
      }
    }
    return {
      note: (node) => check(node),
      answer: (node) => check(node),
      rationale: (node) => check(node),
      aside: (node) => check(node),
      // Another question may give the same situation, but none gives it twice.
      prompt: (node) => check(node, ++asked)
    }
  }
)

export default noRepeatedText

function paragraphsIn(node: NotebookNode | Nodes, found: Paragraph[] = []): Paragraph[] {
  if (node.type === 'paragraph') found.push(node)
  else if ('children' in node) {
    for (const child of node.children) {
      const isOwn = child.type === 'rationale' || child.type === 'section'
      if (!isOwn) paragraphsIn(child, found)
    }
  }
  return found
}

/** Plain letters have no more words than blanks part; most paragraphs are too short. */
function mayBeLong(paragraph: Paragraph, words: number, text: string): boolean {
  const [from, to] = stretchOf(paragraph)
  let most = 1
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7e) return true
    if (code <= 0x20 && ++most >= words) return true
  }
  return most >= words
}

/** What was said so far. Few texts are alike at all, so keys are made for those that are. */
interface Memory {
  /** The first text of each fingerprint. */
  alike: Map<number, Said>
  /** By key, once a second text had the same fingerprint. */
  said: Map<string, Said>
}

interface Said {
  stretch: Stretch
  scope: number
}

/** The paragraph as a whole, else its lines: in a stream of text each line is a statement. */
function checkParagraph(
  paragraph: Paragraph,
  {alike, said}: Memory,
  scope: number,
  words: number,
  context: Context<Options>
): void {
  const {text, at, report} = context
  const lines = linesOf(paragraph, text)
  const whole = lines.length > 1 ? [stretchOf(paragraph)] : []
  for (const stretch of [...whole, ...lines]) {
    const own: Said = {stretch, scope}
    const sign = fingerprint(own, text)
    const twin = alike.get(sign)
    if (!twin) {
      alike.set(sign, own)
      continue
    }
    const twinKey = keyOf(twin, text)
    if (!said.has(twinKey)) said.set(twinKey, twin)
    const key = keyOf(own, text)
    const first = said.get(key)
    if (!first) said.set(key, own)
    else if (key.split(' ').length > words) {
      report({
        message: 'Unexpected text said before, expected it once',
        place: at(...stretch),
        cause: {message: 'Said first', place: at(...first.stretch)}
      })
      if (stretch === whole[0]) return
    }
  }
}

/** One word for where it is said, then those of the text without its marks. */
function keyOf({stretch, scope}: Said, text: string): string {
  return `${scope} ${sameText(text.slice(...stretch).replace(/[*_`]/gu, ''))}`
}

/** The same for texts of the same key. */
function fingerprint(own: Said, text: string): number {
  const source = text.slice(...own.stretch)
  return hashOf(/^[ -~]*$/.test(source) ? source : sameText(source), own.scope)
}

/** FNV-1a of what says something: what `sameText` leaves out is none of it. */
function hashOf(text: string, scope: number): number {
  let hash = 0x811c9dc5 ^ scope
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isCapital = code >= 0x41 && code <= 0x5a
    const isSmall = code >= 0x61 && code <= 0x7a
    const isDigit = code >= 0x30 && code <= 0x39
    if (isSmall || isDigit || code > 0x7e) hash = Math.imul(hash ^ code, 0x01000193)
    else if (isCapital) hash = Math.imul(hash ^ (code | 0x20), 0x01000193)
  }
  return hash
}

/** From where to where, by offset. */
type Stretch = readonly [from: number, to: number]

function stretchOf({position}: Paragraph): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function linesOf(paragraph: Paragraph, text: string): Stretch[] {
  const [from, to] = stretchOf(paragraph)
  return Array.from(text.slice(from, to).matchAll(/\S[^\r\n]*/gu), ({0: line, index}) => [
    from + index,
    from + index + line.trimEnd().length
  ])
}
