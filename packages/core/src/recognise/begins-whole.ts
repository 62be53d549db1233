/** Whether a question that is whole in itself begins somewhere: with labels, or folding its answer. */
import type {Paragraph, RootContent} from 'mdast'
import type {Scope} from '../dialects/dialect.ts'
import {foldedIn} from './details/folded-in.ts'
import {textLinesOf} from './label/label-lines.ts'
import {answerLabelOf, questionLabelOf} from './label/label-words.ts'

/** What only folds away something long is less sure to be a question. */
const surelyFolded = 0.9

/** One begins with the block at `at`, and is no part of an answer above it. */
export function beginsWhole(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  const block = blocks[at]
  if (scope.everyHeading || !block) return false
  if (block.type === 'paragraph') return isLabelled(block, blocks[at + 1])
  if (block.type !== 'html' && block.type !== 'blockquote') return false
  const folded = foldedIn(blocks, scope).get(at)
  const [first] = folded?.entries ?? []
  return first?.type === 'question' && first.confidence >= surelyFolded
}

/** `Q:`, in a strong line of its own, or with `A:` on a line below it or in the next block. */
function isLabelled(block: Paragraph, next: RootContent | undefined): boolean {
  const [line, ...below] = textLinesOf(block.children)
  const asked = line && questionLabelOf(line)
  if (!asked) return false
  if (line.isEmphasised) return true
  const [under] = next?.type === 'paragraph' ? textLinesOf(next.children) : []
  return [...below, ...(under ? [under] : [])].some(({text}) => answerLabelOf(text, asked))
}
