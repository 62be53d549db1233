/** Nothing is said twice in a file. See `no-repeated-text.md`. */
import type {NotebookNode} from '@studymark/core'
import type {Nodes, Paragraph} from 'mdast'
import type {Position} from 'unist'
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
    const said = new Map<string, Position>()
    let asked = 0
    const words = context.options.words ?? 12
    const check = (node: NotebookNode, scope = ''): void => {
      for (const paragraph of paragraphsIn(node)) {
        if (mayBeLong(paragraph, words, context.text)) {
          checkParagraph(paragraph, said, scope, words, context)
        }
      }
    }
    return {
      note: (node) => check(node),
      answer: (node) => check(node),
      rationale: (node) => check(node),
      aside: (node) => check(node),
      prompt(prompt) {
        // Another question may give the same situation, but none gives it twice.
        asked++
        check(prompt, `${asked} `)
      }
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

/** The paragraph as a whole, else its lines: in a stream of text each line is a statement. */
function checkParagraph(
  paragraph: Paragraph,
  said: Map<string, Position>,
  scope: string,
  words: number,
  context: Context<Options>
): void {
  const {text, at} = context
  const lines = linesOf(paragraph, text)
  const whole = lines.length > 1 ? [stretchOf(paragraph)] : []
  for (const stretch of [...whole, ...lines]) {
    const key = sameText(text.slice(...stretch).replace(/[*_`]/gu, ''))
    if (key.split(' ').length < words) continue
    const place = stretch === whole[0] && paragraph.position ? paragraph.position : at(...stretch)
    const first = said.get(scope + key)
    if (!first) said.set(scope + key, place)
    else {
      context.report({
        message: 'Unexpected text said before, expected it once',
        place,
        cause: {message: 'Said first', place: first}
      })
      if (stretch === whole[0]) return
    }
  }
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
