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
    const check = (node: NotebookNode): void => {
      for (const paragraph of paragraphsIn(node)) checkParagraph(paragraph, said, '', context)
    }
    return {
      note: check,
      answer: check,
      rationale: check,
      aside: check,
      prompt(prompt) {
        // Another question may give the same situation, but none gives it twice.
        asked++
        for (const paragraph of paragraphsIn(prompt)) {
          checkParagraph(paragraph, said, `${asked} `, context)
        }
      }
    }
  }
)

export default noRepeatedText

function* paragraphsIn(node: NotebookNode | Nodes): Generator<Paragraph> {
  if (node.type === 'paragraph') yield node
  else if ('children' in node) {
    for (const child of node.children) {
      const isOwn = child.type === 'rationale' || child.type === 'section'
      if (!isOwn) yield* paragraphsIn(child)
    }
  }
}

/** The paragraph as a whole, else its lines: in a stream of text each line is a statement. */
function checkParagraph(
  paragraph: Paragraph,
  said: Map<string, Position>,
  scope: string,
  context: Context<Options>
): void {
  const lines = linesOf(paragraph, context)
  const whole = lines.length > 1 && paragraph.position ? [paragraph.position] : []
  for (const place of [...whole, ...lines]) {
    const key = sameText(context.sourceOf(place).replace(/[*_`]/gu, ''))
    if (key.split(' ').length < (context.options.words ?? 12)) continue
    const first = said.get(scope + key)
    if (!first) said.set(scope + key, place)
    else {
      context.report({
        message: 'Unexpected text said before, expected it once',
        place,
        cause: {message: 'Said first', place: first}
      })
      if (place === whole[0]) return
    }
  }
}

function linesOf({position}: Paragraph, {text, at}: Context<Options>): Position[] {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const from = start.offset
  return Array.from(text.slice(from, end.offset).matchAll(/\S[^\r\n]*/gu), ({0: line, index}) =>
    at(from + index, from + index + line.trimEnd().length)
  )
}
