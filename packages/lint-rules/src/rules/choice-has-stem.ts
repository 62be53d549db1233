/** Options have a question above them. See `choice-has-stem.md`. */
import {entriesOf, type Notebook, optionsOf} from '@studymark/core'
import type {List, RootContent} from 'mdast'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

const LETTERED = /^[\s*_([]*A[.)\]][\s\S]*?[\r\n][\s>]*(?:[-*+]\s+)?[*_([]*B[.)\]]\s/u
const KEY = /^\W*(?:the )?(?:correct |right )?(?:answers?|key|ans)\b.{0,30}$/iu

export const choiceHasStem = defineRule(
  {
    id: 'choice-has-stem',
    description: 'Options stand below a question.'
  },
  ({notebook, report, sourceOf}) => ({
    root({children}) {
      const {starts, hasBoxes} = optionsIn(notebook)
      for (const [at, block] of children.entries()) {
        if (block.type !== 'list' && block.type !== 'paragraph') continue
        if (!endsQuestion(children[at - 1])) continue
        const first = block.type === 'list' ? block.children[0] : block
        if (!first || starts.has(first.position?.start.offset)) continue
        const areBoxes = block.type === 'list' && hasBoxes && isQuiz(block)
        const source = sourceOf(block).replace(/^[-*+]\s+/u, '')
        const areLettered = isKey(children[at + 1]) && LETTERED.test(source)
        if (!areBoxes && !areLettered) continue
        report({
          message: 'Unexpected options without a question, expected it above them',
          place: block
        })
      }
    }
  })
)

export default choiceHasStem

/** Where options begin that belong to a question, and whether some have boxes. */
function optionsIn(notebook: Notebook) {
  const starts = new Set<number | undefined>()
  let hasBoxes = false
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type !== 'question') continue
    for (const {position} of optionsOf(entry)) starts.add(position.start.offset)
    hasBoxes ||= entry.dialect === 'checkbox'
  }
  return {starts, hasBoxes}
}

/** What stands above options and is no question; in HTML they may be folded away with their key. */
function endsQuestion(block: RootContent | undefined): boolean {
  return (block?.type !== 'paragraph' && block?.type !== 'html') || isKey(block)
}

function isKey(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && KEY.test(textOf(block))
}

/** Some boxes ticked and some not: no list of tasks where others are options. */
function isQuiz({children}: List): boolean {
  const isBox = children.every(({checked}) => typeof checked === 'boolean')
  return isBox && children.some(({checked}) => checked) && children.some(({checked}) => !checked)
}
