/** Files of things to do. */
import type {List, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {isLabelledList} from '../choice/option/option-items.ts'
import {opensQuestion} from '../label/label-openings.ts'

/** Boxes enough to make a list of things to do, when none of them is ticked. */
const manyTasks = 8

/** The file is for ticking off: most of its boxes are open, and hardly anything asks. */
export function isTodo(blocks: readonly RootContent[], asking: number): boolean {
  const boxes = {open: 0, ticked: 0}
  for (const block of blocks) if (block.type === 'list') countBoxes(block, boxes)
  if (boxes.open < manyTasks || boxes.ticked * 20 >= boxes.open) return false
  return (asking + labelledIn(blocks)) * 8 < boxes.open
}

/** Paragraphs with the label of a question over what asks. */
function labelledIn(blocks: readonly RootContent[]): number {
  return blocks.filter((block) => {
    return block.type === 'paragraph' && opensQuestion(block) && endsInMark(toString(block))
  }).length
}

function countBoxes(list: List, boxes: {open: number; ticked: number}): void {
  // What has letters is to be chosen from.
  if (isLabelledList(list)) return
  for (const {checked, children} of list.children) {
    if (checked === true) boxes.ticked++
    // What has the label of a question is ticked off once it is known.
    const [first] = children
    if (checked === false && !(first && opensQuestion(first))) boxes.open++
    for (const child of children) if (child.type === 'list') countBoxes(child, boxes)
  }
}
