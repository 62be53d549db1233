/**
 * Paragraphs in a row, each of which opens with a term and says what it is.
 *
 *     Boom - the spar along the foot of a sail
 *
 *     Cleat - a fitting that holds a line
 */
import type {Paragraph, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {isLetter} from './headed-terms.ts'

/** Fewer paragraphs with a dash or a colon may be prose. */
const fewest = 4

/** The paragraphs that open with terms as most below their title do; letters part an alphabet, and are none. */
export const rowsOfTerms = remembered((blocks: readonly RootContent[]): Set<RootContent> => {
  const rows = new Set<RootContent>()
  let terms: Paragraph[] = []
  let paragraphs = 0
  const close = (): void => {
    if (terms.length >= fewest && terms.length * 3 >= paragraphs * 2)
      for (const term of terms) rows.add(term)
    terms = []
    paragraphs = 0
  }
  for (const block of blocks) {
    if (block.type === 'heading' && !isLetter(toString(block))) close()
    if (block.type !== 'paragraph') continue
    paragraphs++
    if (opensWithTerm(block)) terms.push(block)
  }
  close()
  return rows
})

function opensWithTerm({children: [first]}: Paragraph): boolean {
  return first?.type === 'text' && opening.test(first.value)
}

/** A few words, and what they mean behind a dash or a colon. */
const opening =
  /^(?!https?:)[\p{L}\p{N}“"'‘(.@#][^\n:：?？!]{0,70}?(?:\s[-–—]{1,2}\s+|[:：]\s+|：)\S/u
