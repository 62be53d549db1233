/**
 * Tasks in a bank of interview questions, in which nearly all that is listed is asked.
 *
 *     # Interview questions for a harbour master
 *
 *     - How do you send a message without a radio?
 *     - Tie a bowline with one hand.
 */
import type {ListItem, RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {isOfExam} from '../heading/exam-topics.ts'
import {askingShare} from '../list/list-head.ts'
import {isWholeLine} from '../text/is-whole-line.ts'
import {advises, isOfContents, leadsAway} from '../file/title-kinds.ts'

/** How sure what asks by nothing but its place is. */
const sureInBank = 0.55

/** Fewer questions in a file may stand beside anything else. */
const fewestAsked = 40

/** In a bank some of a list ask, or set tasks. */
const fewestInBank = 0.2

/** How sure the items of a list with such shares are at least; 0 where nothing says so. */
export function sureOfBank(
  {asking, share, tasks}: Pick<ReturnType<typeof askingShare>, 'asking' | 'share' | 'tasks'>,
  {above, areAsked, asking: inFile, headings}: Scope
): number {
  const title = above.at(-1) ?? ''
  if (advises(title) || leadsAway(title) || isOfContents(title)) return 0
  const isSet = asking > 0 && tasks > 0.5 && above.some(isOfExam)
  if (isSet) return sureInBank
  const isBank = areAsked && inFile >= fewestAsked
  if (!isBank || asking === 0 || Math.max(share, tasks) < fewestInBank) return 0
  const [first] = headings.values()
  return isOfExam(first?.text ?? '') || above.some(isOfExam) ? sureInBank : 0
}

/** So many items that ask, out of all in the lists of a file, make a bank of one that is named for them. */
const fewestInNamed = 8
const leastInNamed = 0.3

/** A longer item tells, and names nothing that is asked; scripts without blanks say more in as many signs. */
const longestListed = 90
const longestInSigns = 40
const signs = /[\u3040-\u30ff\u3400-\u9fff]/
const fewestListed = 2

/**
 * How sure the items of a list are at least in a file whose name says that it holds questions of an interview or an
 * exam, *interview-questions.md*, where lists ask in number: right below a title all that a list names is asked.
 */
export function sureOfNamedBank(
  blocks: readonly RootContent[],
  at: number,
  {asking}: Pick<ReturnType<typeof askingShare>, 'asking'>,
  {name, above, text}: Scope
): number {
  const list = blocks[at]
  if (list?.type !== 'list' || !isOfExam(name) || !listsAsk(blocks, text)) return 0
  const title = above.at(-1) ?? ''
  if (advises(title) || leadsAway(title) || isOfContents(title)) return 0
  const {children} = list
  if (asking === 0 && !(isBelowTitle(blocks[at - 1]) && children.length >= fewestListed)) return 0
  const listed = children.filter((item) => isListed(item, asking > 0))
  if (asking === 0 && children.filter(tells).length * 2 > children.length) return 0
  return listed.length * 5 >= children.length * 4 ? sureInBank : 0
}

/** Lists of the file ask in number. */
const listsAsk = remembered((blocks: readonly RootContent[], source: string): boolean => {
  let asking = 0
  let count = 0
  for (const block of blocks) {
    if (block.type !== 'list') continue
    asking += askingShare(block, source).asking
    count += block.children.length
  }
  return asking >= fewestInNamed && asking >= count * leastInNamed
})

/** A few words, which may be answered where others ask; no box, and no link alone. */
function isListed({checked, children: [first, ...below]}: ListItem, isAnswered: boolean): boolean {
  if (typeof checked === 'boolean' || first?.type !== 'paragraph') return false
  const [only, ...others] = first.children
  if (only?.type === 'link' && others.length === 0) return false
  const text = toString(first)
  const longest = signs.test(text) ? longestInSigns : longestListed
  return text.length <= longest && (isAnswered || below.length === 0)
}

/** A sentence. */
function tells(item: ListItem): boolean {
  return /[.。!！]\s*$/u.test(toString(item))
}

/** A heading, or a line that is strong as a whole, and so stands for one. */
function isBelowTitle(before: RootContent | undefined): boolean {
  if (before?.type === 'heading') return true
  return (
    before?.type === 'paragraph' &&
    before.children[0]?.type === 'strong' &&
    isWholeLine(before.children)
  )
}
