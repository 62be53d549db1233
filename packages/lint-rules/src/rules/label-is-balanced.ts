/** Labels and tags that come in pairs have both. See `label-is-balanced.md`. */
import {entriesOf, type Notebook, type Section} from '@studymark/core'
import type {Position} from 'unist'
import type {Context} from '../context.ts'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'

/** A tag that opens or closes what is folded away. */
interface Fact {
  tag: string
  place: Position
}

/** What opens a line: a quote, a bullet, emphasis. */
const MARGIN = '^[\\s>]*(?:[-*+]\\s+)?[*_]*'
const ANSWER = new RegExp(`${MARGIN}(?:A|Ans|Answer)\\s?\\d*[.)]?[*_]*\\s?[:：]`, 'u')
const EMPTY_QUESTION = new RegExp(
  `${MARGIN}(?:Q|Question)\\s?\\d*[.)]?[*_]*\\s?[:：][*_\\t ]*(?:[\\r\\n]|$)`,
  'u'
)

export const labelIsBalanced = defineRule<object, Fact>(
  {
    id: 'label-is-balanced',
    description: 'Labels and tags that come in pairs are both there.'
  },
  {
    create(context) {
      const {notebook, facts, sourceOf, at} = context
      const check = (parent: Notebook | Section): void => checkLabels(parent, context)
      return {
        ...(holdsLabels(notebook) && {notebook: check, section: check}),
        html(node) {
          const from = node.position?.start.offset ?? 0
          for (const {0: tag, index} of sourceOf(node).matchAll(/<\/?details\b[^>]*>/giu)) {
            facts.push({tag, place: at(from + index, from + index + tag.length)})
          }
        }
      }
    },
    across(files) {
      for (const {facts, report} of files) {
        const open: Fact[] = []
        for (const fact of facts) {
          const {tag, place} = fact
          if (!tag.startsWith('</')) open.push(fact)
          else if (!open.pop()) {
            report({message: `Unexpected \`${tag}\`, expected \`<details>\` before it`, place})
          }
        }
        for (const {tag, place} of open) {
          report({message: `Unexpected \`${tag}\`, expected \`</details>\` behind it`, place})
        }
      }
    }
  }
)

export default labelIsBalanced

/** Without questions that labels open, `A:` may be a term. */
function holdsLabels(notebook: Notebook): boolean {
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type === 'question' && entry.dialect === 'label') return true
  }
  return false
}

function checkLabels({children}: Notebook | Section, context: Context<object, Fact>): void {
  for (const child of children) {
    if (child.type !== 'aside') continue
    const source = context.sourceOf(child)
    const place = firstLine(child.position, context)
    if (EMPTY_QUESTION.test(source)) {
      const message = 'Unexpected label without a question, expected text behind it'
      context.report({message, place})
    } else if (ANSWER.test(source)) {
      const message = 'Unexpected answer without a question, expected `Q:` above it'
      context.report({message, place})
    }
  }
}
