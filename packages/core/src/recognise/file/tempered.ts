/** How sure questions are below titles that say what kind of questions they are. */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {announcesStudy} from './announces.ts'
import {asksTeam} from './asks-team.ts'
import {remembered} from '../../remembered.ts'
import {promptOf} from './asked.ts'
import {atMost, fullOfQuestions, mostByWords, reasonedQuestions} from './reasoned-questions.ts'
import {fewestSigns} from '../terms/reasoned-terms.ts'
import {studySigns} from './study-signs.ts'
import {asksAtWork, asksInTurn, isFrequent, isLeftOpen, tellsOfFrequent} from './title-kinds.ts'
import {strongLineAbove} from './strong-line-above.ts'
import {speaksForTeam} from './speaks-for-team.ts'
import {asksAsUser, usersAsk} from './users-ask.ts'
import {titleOfFile} from './title-of-file.ts'

/** Dialects that know a question by nothing but its words. */
const byWords = new Set(['heading', 'bold', 'bare'])

/** What users ask is marked like this, too; what else an outline holds are terms. */
const byMarks = new Set(['label', 'disclosure', 'outline'])

/** Of what users ask about a project, or whoever learns asks others, hardly anything is studied. */
const mostFrequent = 0.45

/**
 * What the dialect found at `at`, as sure as the titles above and the file allow: what is left open
 * has no answer to learn, unless the file is full of questions.
 */
export function tempered(
  found: Recognised,
  dialect: string,
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const {above} = scope
  const isFew = scope.asking < fullOfQuestions
  const isWordy = byWords.has(dialect)
  const isOpen = isWordy || isUndecided(found) || (dialect === 'label' && areUnanswered(found))
  if (isOpen && above.some((title) => isLeftOpen(title)))
    return isFew ? undefined : atMost(mostByWords, found)
  if (found.entries.some(isPlaceholder) && found.entries.every(isPlaceholder)) return undefined
  if (isWordy && above.slice(1).some((title) => asksInTurn(title)) && areUnanswered(found)) {
    return atMost(mostFrequent, found)
  }
  const named = [titleOfFile(blocks), scope.name, ...above]
  const isSaid = isTalk(titleOfFile(blocks)) || isTalk(scope.above[0] ?? '')
  const isOfWork = scope.isKeptForWork || scope.isForAssistant || isSaid
  if (
    isOfWork ||
    named.some((title) => asksAtWork(title)) ||
    (dialect === 'section' && asksTeam(found))
  ) {
    return atMost(mostByWords, found)
  }
  if (!isWordy && !byMarks.has(dialect)) return found
  if (isFew && dialect !== 'disclosure' && isRunbook(blocks)) return atMost(mostByWords, found)
  if (isWordy && isFew && above.some((title) => isFrequent(title)))
    return atMost(mostFrequent, found)
  const isTold = dialect === 'label' && (scope.isProject || above.some((title) => isTalk(title)))
  if (isTold || named.some((title) => tellsOfFrequent(title))) return atMost(mostByWords, found)
  if (tellsOfFrequent(strongLineAbove(blocks, at))) return atMost(mostByWords, found)
  if (dialect === 'label' && !scope.isCards) return mostForUsers(found, blocks, scope)
  if (dialect === 'disclosure' && isFew) return mostForReaders(found, blocks, scope)
  const isInOutline = dialect === 'outline' && blocks[at]?.type === 'list'
  return isWordy || isInOutline ? reasonedQuestions(found, dialect, blocks, at, scope) : found
}

/** Hardly anything in it but commands, settings and what to do speaks against study as much. */
const mostSignsAgainst = -4

/** What asks there is asked by who runs it. */
function isRunbook(blocks: readonly RootContent[]): boolean {
  return studySigns(blocks) <= mostSignsAgainst
}

/** Somebody was asked, and tells: *Interview with Ada*, *Community call*. */
const isTalk = remembered((title: string): boolean => talk.test(title))

const talk =
  /^(?:\S+ ){0,2}(?:interview|conversation|q ?& ?a|ama) with (?:\p{Lu}|the )|\b(?:community|team|monthly|weekly|town ?hall|all[- ]hands|public|working group|sig|user group) (?:call|meeting|sync|q ?& ?a)\b|\b(?:town ?hall|all[- ]hands|ama)\b/iu

/** What somebody else is to fill in: *[question]*. */
const placeholder =
  /^\s*(?:[[<{][^\]>}]*(?:question|prompt|front|your|insert|pregunta|pergunta|frage|вопрос|问题|質問|질문)[^\]>}]*[\]>}]+|\.{3}|…)\s*\??\s*$/iu

function isPlaceholder(entry: Recognised['entries'][number]): boolean {
  return entry.type === 'question' && entry.form === 'open' && placeholder.test(promptOf(entry))
}

/** What a user asks of a product, or is asked himself: *How do I contact support?*, *Did you take notes?* */
const personal =
  /(?<!\p{L})(?:I|my|we|our|je|mon|ma|mes|ich|mein(?:e[mnrs]?)?|puedo|mi|mis|posso|meu|minha|mio|mia|мне|мой|моя|можно ли мне)(?!\p{L})|(?<!\p{L})[Jj]['’]\p{L}|^\W*(?:[Dd]id you (?!know)|[Dd]o you (?:want|need|have|like)|[Aa]re you (?:new|ready|looking|stuck))\b/u

/** Who folds away answers to such questions answers users, unless the file is one that somebody studies. */
function mostForReaders(
  found: Recognised,
  blocks: readonly RootContent[],
  {above, text}: Scope
): Recognised {
  if (above.some((title) => announcesStudy(title))) return found
  const isStudied = studySigns(blocks) >= fewestSigns
  const isOfTeam = speaksForTeam(text)
  return atMost(mostByWords, found, (question) => {
    const asked = promptOf(question)
    return isStudied || !(isOfTeam || (personal.test(asked) && /[?？]/u.test(asked)))
  })
}

/** Nobody learns what users ask in a file that says nothing of study. */
function mostForUsers(
  found: Recognised,
  blocks: readonly RootContent[],
  {above, isKeptForStudy, isNamedQuestions, text}: Scope
): Recognised {
  const isSaid = above.some((title) => announcesStudy(title))
  if (isSaid || isKeptForStudy || isNamedQuestions) return found
  const isStudied = studySigns(blocks) >= fewestSigns
  const isOfUsers = speaksForTeam(text) || usersAsk(text)
  return atMost(mostByWords, found, (question) => {
    return isStudied || !(isOfUsers || asksAsUser(promptOf(question)))
  })
}

/** Nothing below any of them may be learnt. */
function areUnanswered({entries}: Recognised): boolean {
  return entries.every((entry) => {
    return (
      entry.type === 'question' &&
      entry.children.every(({type}) => type !== 'answer' && type !== 'option')
    )
  })
}

/** Options that are still open: nothing tells which one is right. */
function isUndecided({entries}: Recognised): boolean {
  const options = entries.flatMap((entry) => {
    return entry.type === 'question' ? entry.children.filter(({type}) => type === 'option') : []
  })
  return (
    options.length > 0 &&
    options.every((option) => !('correct' in option) || option.correct === null)
  )
}
