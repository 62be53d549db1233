/** Lists whose items open with labels of questions and answers, and paragraphs that do in pairs. */
import type {List, ListItem, RootContent} from 'mdast'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {answerLabelOf, initialLabelOf, type Label, questionLabelOf} from './label-words.ts'

/** At least half of the items are labelled, the first of them as a question. */
export function asksInItems(list: List): boolean {
  const [first] = list.children
  if (!first || !questionLabelOf(headOf(first))) return false
  const labelled = list.children.filter((item) => {
    const head = headOf(item)
    return (
      questionLabelOf(head) !== undefined || answerLabelOf(head.text, anyQuestion) !== undefined
    )
  })
  return labelled.length * 2 >= list.children.length
}

const anyQuestion: Label = {kind: 'question', word: 'q', sign: ':', length: 0}

export const noLine: TextLine = {
  start: 0,
  text: '',
  isEmphasised: false,
  isLabelled: false,
  strong: 0,
  hasGap: false
}

/** The first line of an item. */
export function headOf({children: [first]}: ListItem): TextLine {
  const isText = first?.type === 'paragraph' || first?.type === 'heading'
  return (isText ? textLinesOf(first.children)[0] : undefined) ?? noLine
}

/** `P:` over `S:`: an initial, and its partner on the next line or in the next block. */
export function opensPair(block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'paragraph') return false
  const [line, below] = textLinesOf(block.children)
  const asked = line && initialLabelOf(line.text)
  if (!asked) return false
  const under = below ?? (next?.type === 'paragraph' ? textLinesOf(next.children)[0] : undefined)
  const answer = under && answerLabelOf(under.text, asked)
  return answer !== undefined && answer.word !== 'a'
}
