/** A heading as the paragraph it would be. */
import type {Heading, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {remembered} from '../../remembered.ts'

const ofHeading = remembered(({children, position}: Heading): Paragraph => ({
  type: 'paragraph',
  children,
  ...(position && {position})
}))

/** The block, unless it is a heading. */
export function asParagraph(block: Paragraph | Heading): Paragraph
export function asParagraph(block: Content): Content
export function asParagraph(block: Content): Content {
  return block.type === 'heading' ? ofHeading(block) : block
}
