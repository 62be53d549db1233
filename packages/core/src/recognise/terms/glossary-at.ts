/** Terms in text below a title that says that they are some. */
import type {Paragraph, RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {namesCards} from '../card/card-rows.ts'
import {isGlossary} from '../list/list-links.ts'
import {termsIn} from './glossary-terms.ts'
import {isLetter} from './headed-terms.ts'
import {sureOfLabelled} from './reasoned-terms.ts'
import {rowsOfTerms} from './rows-of-terms.ts'
import {atMost} from './sure-of-items.ts'

/** What stands below is mostly explained, and now and then only told of. */
const concepts = /^\W*(?:key|core|main|important|basic) concepts\W*$/iu

export function glossaryAt(
  blocks: readonly RootContent[],
  block: Paragraph,
  {text, above, isProject}: Scope
): Recognised | undefined {
  if (isProject) return undefined
  const title = above.findLast((one) => !isLetter(one)) ?? ''
  const isListed = isGlossary(title) || namesCards(title)
  if (!isListed && !concepts.test(title)) return undefined
  const entries = termsIn(block, text, () => isListed && rowsOfTerms(blocks).has(block))
  return entries && {entries: [...(isListed ? entries : atMost(sureOfLabelled, entries))], used: 1}
}
