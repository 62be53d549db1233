/** Whether a sentence below a heading asks, or sets a task: right below, behind what is given, or in a picture of it. */
import type {ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'

export function setsBelow(blocks: readonly RootContent[], at: number, depth: number): boolean {
  if (isPicture(blocks[at + 1])) return true
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below]
    if (!block || (block.type === 'heading' && block.depth <= depth)) return false
    if (block.type === 'paragraph' && asksIn(toString(block))) return true
    if (block.type === 'list' && block.ordered && block.children.some(asksFirst)) return true
  }
  return false
}

function asksFirst({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && asksIn(toString(first))
}

function asksIn(text: string): boolean {
  return text.split(/(?<=[.!。])\s+/u).some((sentence) => asksBy(sentence) >= 0.5)
}

/** A picture of the task opens the text below its title. */
function isPicture(block: RootContent | undefined): boolean {
  const [first] = block?.type === 'paragraph' ? block.children : []
  return first?.type === 'image' || (first?.type === 'text' && first.value.startsWith('![['))
}
