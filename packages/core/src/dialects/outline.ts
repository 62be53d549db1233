/**
 * Outlines of `term: definition`, nested, and glossary tables; what stands above is the context.
 *
 *     - Load balancer
 *       - health check: asks each target whether it can serve
 *       - sticky session: sends one client to the same target
 */
import type {List, RootContent, Table} from 'mdast'
import {areCardsMarked} from '../recognise/card/marks-cards.ts'
import {isExam} from '../recognise/choice/is-exam.ts'
import {toString} from '../to-string.ts'
import {addressesReader} from '../recognise/file/addresses-reader.ts'
import {isForStudy} from '../recognise/file/announces.ts'
import type {Dialect, Draft, Recognised, Scope} from './dialect.ts'
import {askedAmongTerms} from '../recognise/terms/asked-among-terms.ts'
import {definedAt} from '../recognise/terms/definition-lines.ts'
import {describedAt} from '../recognise/terms/described-terms.ts'
import {glossaryAt} from '../recognise/terms/glossary-at.ts'
import {glossedWords} from '../recognise/terms/glossed-words.ts'
import {headedAt, isLetter, levelAt} from '../recognise/terms/headed-terms.ts'
import {openingOf, repeatedIn} from '../recognise/terms/item-openings.ts'
import {entriesFromItem, statementFrom} from '../recognise/terms/outline-item.ts'
import {questionsFromTable} from '../recognise/questions/question-table.ts'
import {listsFacts, listsReleases, listsShares} from '../recognise/list/list-facts.ts'
import {isGlossary, isPlainGlossary, sureOfTerms} from '../recognise/list/list-links.ts'
import {
  advises,
  isChore,
  isOfContents,
  leadsAway,
  listsParts,
  listsTaken,
  listsUses,
  namesReading,
  namesReference,
  weighsParts
} from '../recognise/file/title-kinds.ts'
import {atMost, sureOfItems} from '../recognise/terms/sure-of-items.ts'
import {
  fewestSigns,
  reasoned,
  type Reasons,
  sureOfLabelled
} from '../recognise/terms/reasoned-terms.ts'
import {sureBelowTitle} from '../recognise/file/sure-below-title.ts'
import {studySigns} from '../recognise/file/study-signs.ts'
import {definesOwnWords} from '../recognise/terms/defines-own-words.ts'
import {asksNobody} from '../recognise/list/is-told.ts'
import {tellsWhatIsCovered} from '../recognise/file/tells-what-is-covered.ts'
import {standsBeside} from '../recognise/terms/stands-beside.ts'
import {listsCodes} from '../recognise/terms/lists-codes.ts'
import {namedAt} from '../recognise/terms/named-definitions.ts'
import type {Words} from '../recognise/terms/term-from.ts'
import {withoutFields} from '../recognise/terms/without-fields.ts'
import {learntBy, type Sure, termsFromTable} from '../recognise/terms/terms-from-table.ts'
import {
  holdsTwoLanguages,
  isVocabulary,
  listsExplained,
  listsWords,
  namesWords
} from '../recognise/terms/word-list.ts'

/** In a file that asks this much, lists are part of its answers. */
const manyQuestions = 8

export const outline: Dialect = {
  name: 'outline',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type === 'table') {
      return (
        termsFromTable(
          block,
          sureOfTable(block, blocks, scope),
          scope.isProject || areCardsMarked(scope.text, scope.areGapsMarked)
            ? undefined
            : learntBy(scope.above, scope)
        ) ??
        (scope.isProject
          ? undefined
          : questionsFromTable(
              block,
              scope.text,
              scope.above.some((title) => isForStudy(title))
            ))
      )
    }
    const isHeaded =
      block?.type === 'heading' && scope.headed !== undefined && levelAt(scope.headed, at) > 0
    const headed = isHeaded ? scope.headed : undefined
    const named = scope.isProject || headed ? undefined : namedAt(blocks, at, scope.text)
    if (named) return named
    if (headed) {
      const isMarked = headed.isDeck && headed.sure >= 0.8
      if (scope.isProject && !isMarked) return undefined
      const found = headedAt(blocks, at, scope.headings, headed, scope.text)
      if (!found || headed.isDeck || !standsBeside(blocks, scope)) return found
      return {...found, entries: [...atMost(sureOfLabelled, found.entries)]}
    }
    if (block?.type === 'paragraph' || (block?.type === 'html' && !scope.isProject)) {
      const defined = definedAt(blocks, at, scope.text) ?? describedAt(block, scope.text)
      if (!defined) return block.type === 'html' ? undefined : glossaryAt(blocks, block, scope)
      return {...defined, entries: reasoned(defined.entries, reasonsAt(blocks, at, scope))}
    }
    return block?.type === 'list' ? listAt(blocks, at, block, scope) : undefined
  }
}

/** The terms of a list; none where a title says that it holds something else. */
function listAt(
  blocks: readonly RootContent[],
  at: number,
  block: List,
  scope: Scope
): Recognised | undefined {
  if (scope.isProject || scope.asking >= manyQuestions) return undefined
  const title = scope.above.at(-1) ?? ''
  if ([leadsAway, isChore, isOfContents].some((is) => is(title))) return undefined
  if (tellsWhatIsCovered(blocks[at - 1]) || asksNobody(blocks[at - 1], block, scope))
    return undefined
  const areOfWords = isOfWords(title, scope)
  const glossed = areOfWords ? glossedWords(block, scope.text) : undefined
  if (glossed) return {entries: glossed, used: 1}
  const areWords =
    areOfWords && (listsWords(block) || (scope.isKeptForWords && listsExplained(block)))
  if (!areWords && scope.above.some(listsParts)) return undefined
  if (weighsParts(title) && listsShares(block)) return undefined
  const isTaken = listsTaken(titleOver(blocks[at - 1]) ?? title) && listsCode(block)
  const listed = isTaken ? sureOfTaken : sureOfTerms(block, title)
  if (listed === 0 || listsFacts(block) || listsReleases(block)) return undefined
  const reasons = areWords ? {isAnnounced: true, study: 0} : reasonsAt(blocks, at, scope)
  const announced = areWords ? 'vocabulary' : reasons.isAnnounced ? 'glossary' : undefined
  const entries = entriesFromList(block, scope.text, announced)
  if (!entries) return undefined
  const isTold = areWords || isGlossary(title)
  const isFollowed =
    !reasons.isAnnounced && (isExam(blocks, scope.text) || isHardlyStudied(blocks, scope))
  const most = isFollowed ? sureOfTaken : scope.sureOfTerms
  const told = Math.min(most, sureOfItems(block), sureBelowTitle(title))
  const sure = Math.min(listed, isTold ? 1 : told)
  const isBeside = !reasons.isAnnounced && areCardsMarked(scope.text, scope.areGapsMarked)
  const stated = reasoned(atMost(sure, entries), reasons)
  return {entries: withoutFields(isBeside ? atMost(besideCards, stated) : stated, scope), used: 1}
}

/** Words are learnt here: the path says so, the title, or what most items of the file hold. */
function isOfWords(title: string, {isKeptForWords, text}: Scope): boolean {
  return isKeptForWords || namesWords(title) || holdsTwoLanguages(text)
}

/** Who marks his cards is asked nothing else of his notes. */
const besideCards = 0.45

/** What a project or code names in a table is for looking it up, unless somebody studies the file. */
function sureOfTable(table: Table, blocks: readonly RootContent[], scope: Scope): Sure {
  const isStudied = studyOf(blocks, scope) >= fewestSigns
  const names =
    scope.isProject || isHardlyStudied(blocks, scope)
      ? sureOfTaken
      : Math.min(scope.sureOfTerms, isStudied ? 1 : sureOfLabelled)
  const words = isStudied || (!scope.isProject && !listsCodes(table)) ? 1 : sureOfLabelled
  return {names, words}
}

function studyOf(blocks: readonly RootContent[], {text, asking, isCards}: Scope): number {
  const isAddressed = addressesReader(text)
  return studySigns(blocks) + (asking > 0 ? 1 : 0) + (isCards ? 2 : 0) - (isAddressed ? 2 : 0)
}

/** So much says that a file is followed or looked up that hardly a word of its lists is learnt. */
const mostSignsAgainst = -3

function isHardlyStudied(blocks: readonly RootContent[], scope: Scope): boolean {
  return !scope.isKeptForStudy && studyOf(blocks, scope) <= mostSignsAgainst
}

function reasonsAt(blocks: readonly RootContent[], at: number, scope: Scope): Reasons {
  const isSaid = isGlossary(leadOver(blocks[at - 1])) || isInGlossary(scope.above)
  const isAnnounced = isSaid && !definesOwnWords(blocks[at - 1]) && !standsBeside(blocks, scope)
  const isUsed = listsUses(scope.above.at(-1) ?? '')
  if (isUsed || scope.above.some(namesReference)) return {isAnnounced: false, study: 0}
  const isLookedUp = scope.above.some(namesReading) || listsTaken(scope.above.at(-1) ?? '')
  return {isAnnounced, study: isLookedUp ? 0 : studyOf(blocks, scope)}
}

/** What is looked up is hardly learnt. */
const sureOfTaken = 0.45

/** The title says that terms follow, or one above it does and parts them: *Glossary*, *Networks*. */
function isInGlossary(titles: readonly string[]): boolean {
  const title = titles.findLast((one) => !isLetter(one)) ?? ''
  return isGlossary(title) || (titles.some(isPlainGlossary) && !advises(title))
}

/** A longer lead-in says more than what follows. */
const longestLead = 30

function leadOver(block: RootContent | undefined): string {
  const text = block?.type === 'paragraph' ? toString(block) : ''
  return text.length <= longestLead ? text : ''
}

/** A strong line right above a list is its title. */
function titleOver(block: RootContent | undefined): string | undefined {
  const only = block?.type === 'paragraph' && block.children.length === 1 && block.children[0]
  return only && only.type === 'strong' ? toString(only) : undefined
}

/** Nearly every item opens with code. */
function listsCode({children}: List): boolean {
  const codes = children.filter(({children: [first]}) => {
    return first?.type === 'paragraph' && first.children[0]?.type === 'inlineCode'
  })
  return codes.length * 4 >= children.length * 3
}

/** Every item's entries, where at least a third of the list gives terms. */
function entriesFromList(list: List, source: string, announced?: Words): Draft[] | undefined {
  let terms = 0
  const labels = repeatedIn(list)
  const words = isVocabulary(list) ? 'vocabulary' : announced
  const entries = list.children.flatMap((item) => {
    const read = labels.has(openingOf(item)) ? undefined : entriesFromItem(item, [], source, words)
    if (read?.some(({type}) => type === 'question')) terms++
    return read ?? [askedAmongTerms(item) ?? statementFrom(item)]
  })
  const isOutline = terms >= 1 && terms * 3 >= list.children.length
  return (isOutline || holdsTerms(entries, list)) && !hasCheckBox(list) ? entries : undefined
}

/** Fewer terms that are sure may stand among statements by chance. */
const fewestSure = 3

/** Statements on top, but terms below them. */
function holdsTerms(entries: readonly Draft[], list: List): boolean {
  const sure = entries.filter((entry) => entry.type === 'question' && entry.confidence >= 0.75)
  return sure.length >= fewestSure && sure.length * 3 >= list.children.length
}

/** Items to be ticked are tasks or options, not terms. */
function hasCheckBox(list: List): boolean {
  return list.children.some(
    ({checked, children}) =>
      typeof checked === 'boolean' ||
      children.some((child) => child.type === 'list' && hasCheckBox(child))
  )
}
