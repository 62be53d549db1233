/** Whether a file is a proposal or a design, going by how it opens. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

/** Items of the list in which a proposal says where it stands. */
const standing =
  /^(?:start(?:ed)? date|date|rfc prs?|implementation prs?|\w+ issues?|reference issues?|feature name|status|authors?|owners?|reviewers?|approvers?|deciders?|champions?|proposed|created|last updated)\s*:/i

/** Whose a design is: *__Owner__ Ada*. */
const owner = /^owners?\s*:?$/i

function namesOwner(block: RootContent): boolean {
  const first = block.type === 'paragraph' ? block.children[0] : undefined
  return first?.type === 'strong' && owner.test(toString(first))
}

/** A proposal opens with a list of where it stands, or with its owner. */
export function isProposal(blocks: readonly RootContent[]): boolean {
  if (blocks.slice(0, 4).some(namesOwner)) return true
  const list = blocks.slice(0, 6).find(({type}) => type === 'list')
  if (list?.type !== 'list') return false
  return list.children.filter((item) => standing.test(toString(item))).length >= 2
}
