/** Terms in text below a title that says that they are some. */
import type {Paragraph, RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {namesCards} from '../card/card-rows.ts'
import {isGlossary} from '../list/list-links.ts'
import {termsIn} from './glossary-terms.ts'
import {isLetter} from './headed-terms.ts'
import {standsBeside} from './stands-beside.ts'
import {sureOfLabelled} from './reasoned-terms.ts'
import {rowsOfTerms} from './rows-of-terms.ts'
import {atMost} from './sure-of-items.ts'

/** What stands below is mostly explained, and now and then only told of. */
const concepts = /^\W*(?:key|core|main|important|basic) concepts\W*$/iu

export function glossaryAt(
  blocks: readonly RootContent[],
  block: Paragraph,
  scope: Scope
): Recognised | undefined {
  const {text, above, isProject} = scope
  if (isProject) return undefined
  const title = above.findLast((one) => !isLetter(one)) ?? ''
  const isListed = isGlossary(title) || namesCards(title)
  if (!isListed && !concepts.test(title)) return undefined
  const entries = termsIn(block, text, () => isListed && rowsOfTerms(blocks).has(block))
  if (!entries) return undefined
  const isSure = isListed && !standsBeside(blocks, scope)
  return {entries: [...(isSure ? entries : atMost(sureOfLabelled, entries))], used: 1}
}
