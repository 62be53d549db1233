/** How sure questions are that are known by nothing but their words, going by what speaks for each. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import type {Draft, Recognised, Scope} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {addressesReader} from './addresses-reader.ts'
import {announcesStudy, isForStudy} from './announces.ts'
import {asksTeam} from './asks-team.ts'
import {type Asked, type Claim, promptOf} from './asked.ts'
import {endsInMark} from '../asks/asks.ts'
import {
  asksForOneself,
  isForReaders,
  isNamedForStudy,
  isNumbered,
  isOneOfMany
} from './heading-claims.ts'
import {isClosed} from './lists-aims.ts'
import {leadsOn} from './leads-on.ts'
import {speaksForTeam} from './speaks-for-team.ts'
import {fewestSigns} from '../terms/reasoned-terms.ts'
import {studySigns} from './study-signs.ts'
import {asksOfOthers} from './title-kinds.ts'

/** What asks is asked anywhere, of a reader or of a product: without a reason, none is surer than that. */
export const mostByWords = 0.75

/** So many questions make a file one of questions. */
export const fullOfQuestions = 8

/** What the dialect found at `at`, no question surer than what speaks for it. */
export function reasonedQuestions(
  found: Recognised,
  dialect: string,
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised {
  const isList = blocks[at]?.type === 'list'
  if (isList && found.entries.some(isOfResearch)) return atMost(mostByWords, found)
  if (areQuoted(found) && !scope.above.some((title) => isForStudy(title)))
    return atMost(mostByWords, found)
  if (found.entries.every(isCutShort)) return atMost(mostByWords, found)
  if (found.entries.every(leadsOn)) return atMost(mostByWords, found)
  if (isList && tellsToAsk(blocks[at - 1])) return atMost(mostByWords, found)
  if (isList && isForOthers(scope)) return atMost(mostByWords, found)
  const isSaid = isSaidToAsk(found, blocks[at - 1], isList, scope)
  if (isSaid) return found
  if (isList && asksTeam(found)) return atMost(mostByWords, found)
  if (speaksForTeam(scope.text)) return atMost(mostByWords, found, isNumbered(dialect))
  const isShown = !isList && isForReaders(blocks, scope) && !isNamedForStudy(blocks, scope)
  if (!isShown && isOfQuestions(found, dialect, isList, scope)) return found
  if (addressesReader(scope.text)) return atMost(mostByWords, found, isNumbered(dialect))
  if (areAnswered(found)) return found
  const isStudied = studySigns(blocks) >= fewestSigns
  const isAmongOthers = isOneOfMany(dialect, scope, blocks)
  return atMost(mostByWords, found, (question) => {
    return isAmongOthers(question) || (isStudied && isAnswered(question))
  })
}

/** The entries, where no question is surer than that, unless something speaks for it. */
export function atMost(most: number, found: Recognised, unless: Claim = () => false): Recognised {
  const entries = found.entries.map((entry) => {
    if (entry.type !== 'question' || entry.form === 'term') return entry
    if (entry.confidence <= most || unless(entry)) return entry
    return {...entry, confidence: most}
  })
  return {...found, entries}
}

/** *RQ1: How do pilots read charts?* is to be found out. */
function isOfResearch(entry: Draft): boolean {
  return entry.type === 'question' && /^\W*RQ\s?\d/u.test(promptOf(entry))
}

/** A word that asks, and nothing else. */
const cutShort = caseless(
  /^\P{L}*(?:and |but |so )?(?:why|what|how|when|where|who)(?: not| so| now)?\P{L}*$/u
)

function isCutShort(entry: Draft): boolean {
  return entry.type === 'question' && cutShort.test(promptOf(entry))
}

/** Most are told as what somebody says: *"Which berth is yours?"* */
function areQuoted({entries}: Recognised): boolean {
  const questions = entries.filter((entry) => entry.type === 'question')
  const said = questions.filter((question) => quoted.test(promptOf(question)))
  return said.length > 0 && said.length * 2 > questions.length
}

const quoted = /^\s*(?:["“„][^"“”„]+["”“]|[「『][^「」『』]+[」』]|«[^«»]+»)[.!?。]?\s*$/u

/** *Ask questions to help the writer:*, *In this interview, we're evaluating:* */
const ordersToAsk = caseless(
  /(?:^|[.!?:;,]\s+|\b(?:and|then|to|should|can|could|might|please)\s)ask(?:ing)? (?!yourself|for)|\b(?:think (?:about|through|of)|consider|keep in mind|go over|bear in mind|be ready to answer)\b[^.!?]{0,40}\bquestions?\b|\b(?:we['’]re|we are) (?:evaluating|assessing|looking for)\b|(?:向|对|跟)[^。，]{0,12}(?:提问|询问|收集)|に(?:次の|以下の)?質問(?:を|し)|質問を(?:通じ|使っ)て|\bquestions? (?:that )?(?:we|they|you|teams)(?: \w+)? (?:want to )?(?:ask|discuss|consider)\b|\banswer(?:s|ing)? (?:\w+ )?questions (?:such as|like)\b|\bREADME\b|\b(?:make sure|ensure|check)\b[^.!?]{0,80}\banswer(?:s|ed)?:$|\b(?:objectives|goals)\b[^.!?]{0,60}:$|(?<!\p{L})(?:a la hora de|al momento de|na hora de|au moment de|beim|bei der)(?!\p{L})|\bquestions? que (?:vous|tu|l['’]on|nous) [^.!?]{0,20}\bposer\b|\bfragen,? die (?:du|sie|man|wir) (?:dir|sich|uns)\b|\bfragen (?:sie sich|dich)\b|\bpreguntas que (?:te|se|nos) \p{L}+ (?:hacer|plantear)|\bperguntas que (?:você|se) [^.!?]{0,20}\bfazer\b|\bdomande che (?:ti|si|ci) \p{L}+ (?:porre|fare)|\b(?:gather|collect|elicit)\b[^.!?]{0,60}\b(?:input|feedback|opinions?|insights?)\b/u
)

/** The lead-in tells its reader whom to ask, or what to think of. */
function tellsToAsk(before: RootContent | undefined): boolean {
  if (before?.type !== 'paragraph') return false
  const text = toString(before)
  const end = text.trimEnd().at(-1) ?? ''
  return /[:：.。]/u.test(end) && ordersToAsk.test(text.slice(-longestOrder))
}

/** What stands further above tells of something else. */
const longestOrder = 200

/** A longer lead-in says more than what follows. */
const longestLead = 60

/** The author says so, or a title or a short lead-in does; what stands beside the questions of a topic is no list of them. */
function isSaidToAsk(
  found: Recognised,
  before: RootContent | undefined,
  isList: boolean,
  {isCards, everyHeading, isNamedQuestions, isKeptForStudy, role, roles, above}: Scope
): boolean {
  if (isCards || everyHeading || (isList ? role === 'questions' : roles.size > 0)) return true
  const lead = before?.type === 'paragraph' ? toString(before) : ''
  if (above.some(saysSo)) return true
  const isStudied = isNamedQuestions || isKeptForStudy || isForStudy(lead)
  return lead.length <= longestLead && saysSo(lead) && (isStudied || !isLetter(found))
}

/** The title right above says to whom it is put, and none that it is studied. */
function isForOthers({above, isNamedQuestions, isKeptForStudy}: Scope): boolean {
  if (isNamedQuestions || isKeptForStudy) return false
  return asksOfOthers(above.at(-1) ?? '') && !above.some((title) => isForStudy(title))
}

function saysSo(title: string): boolean {
  return announcesStudy(title) && !asksOfOthers(title)
}

/** *A few questions: Which version do you use? When can we meet?* */
const addressed = /(?<!\p{L})(?:I|me|my|we|us|our|you|your)(?!\p{L})/u

/** *What do they want? What is their budget?*: nothing before says who they are. */
const others = /(?<!\p{L})(?:they|them|their)(?!\p{L})/u

/** Who writes to somebody asks him, or of somebody whom both know. */
function isLetter({entries}: Recognised): boolean {
  const asked = entries.filter((entry) => entry.type === 'question').map(promptOf)
  const words = others.test(asked[0] ?? '') ? others : addressed
  return asked.filter((text) => words.test(text)).length * 2 >= asked.length
}

/** Fewer strong lines that are counted may be parts of an answer. */
const fewestCounted = 3

/** So many questions are gathered, whatever stands between them. */
const fewestOfBank = 60

/** Much of what may ask in this way does. */
function isOfQuestions(found: Recognised, dialect: string, isList: boolean, scope: Scope): boolean {
  if (isList && (areOfOneself(found) || areChecks(found))) return false
  if (isList) return scope.isAsking || scope.areMostAsked || scope.asking >= fewestOfBank
  if (dialect === 'heading') return areManyAsking(scope.headings)
  const {count, asking, named, both} = scope.strong
  return named + both >= fewestCounted || (asking >= fullOfQuestions && asking * 2 >= count)
}

/** Asked of the reader himself, or by him: *What have you learned?*, *Am I free on that day?* */
const ofOneself =
  /\b(?:I|my|our|yourself|themselves)\b|\b(?:have|did|were|are|will|would) you\b|\b(?:do|does|did|should|can|could|will|are) we\b|\byou (?:have|feel|felt|think|want)\b|\byour (?:own|team|organi[sz]ation|goals?|work|role|colleagues|employees)\b/u
const shareOfOneself = 0.4

function areOfOneself({entries}: Recognised): boolean {
  const questions = entries.filter((entry) => entry.type === 'question')
  const own = questions.filter((question) => ofOneself.test(promptOf(question)))
  return own.length > 0 && own.length >= questions.length * shareOfOneself
}

/** Most ask for yes or no, and none is answered: what is looked at, not learnt. */
function areChecks({entries}: Recognised): boolean {
  const questions = entries.filter((entry) => entry.type === 'question')
  const closed = questions.filter((question) => isClosed(promptOf(question)))
  return closed.length * 2 > questions.length && !questions.some(isAnsweredAtAll)
}

/** Fewer headings that ask may be parts of an article. */
const fewestHeadings = 10

const areManyAsking = remembered((headings: Scope['headings']) => {
  const asked = [...headings.values()].filter(({asks}) => asks >= 0.9)
  const own = asked.filter(({text}) => asksForOneself(text))
  const asking = asked.length
  return asking >= fewestHeadings && asking * 5 >= headings.size * 2 && own.length * 3 < asking
})

/** Fewer questions in a row may be put by chance. */
const fewestInRow = 3

/** Several in a row, nearly all with an answer that is more than yes or no, and many with a mark. */
function areAnswered({entries}: Recognised): boolean {
  const questions = entries.filter((entry) => entry.type === 'question')
  const answered = questions.filter(
    (question) => isAnsweredAtAll(question) && !isClosed(promptOf(question))
  )
  return (
    answered.length >= fewestInRow &&
    answered.length * 4 >= questions.length * 3 &&
    answered.filter(isMarked).length * 2 >= answered.length
  )
}

/** It has a mark and an answer. */
const isAnswered: Claim = (question) => isAnsweredAtAll(question) && isMarked(question)

/** It has an answer. */
function isAnsweredAtAll({children}: Asked): boolean {
  return children.some(({type}) => type === 'answer')
}

function isMarked(question: Asked): boolean {
  return endsInMark(promptOf(question))
}
