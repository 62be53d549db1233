/** Blocks in quotes and items that may end only where these do, which parsers place differently. */
import type {Nodes} from 'mdast'

const fence = /^(`{3,}|~{3,}|\${2,})/
const lastFence = /[\r\n]( *)([`~$]+)[ \t]*$/
/** Tags in one line, but for those whose content is no Markdown. */
const tags = /^<\/?(?!pre|script|style|textarea)[a-z][^\r\n]*>$/i

/** Whether nothing in a block says where it ends. */
export function isOpen(blocks: readonly Nodes[], at: number, text: string): boolean {
  const block = blocks[at]
  switch (block?.type) {
    case 'definition':
    case 'footnoteDefinition':
      return true
    case 'html':
      return (
        !tags.test(block.value) ||
        !isApart(blocks[at - 1], block) ||
        !isApart(block, blocks[at + 1])
      )
    case 'code':
    case 'math':
      return !isFenced(block, text)
    default:
      return false
  }
}

/** Whether there is a fence at the end, as far to the right as the one at the start. */
function isFenced({position}: Nodes, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset)
  const [opening] = fence.exec(source) ?? []
  const [, indent, closing] = lastFence.exec(source) ?? []
  if (!opening || !closing?.startsWith(opening)) return false
  return indent?.length === (position?.start.column ?? 1) - 1
}

/** Whether there is a blank line between two blocks. */
function isApart(before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (!before || !after) return true
  return (after.position?.start.line ?? 0) > (before.position?.end.line ?? 0) + 1
}
