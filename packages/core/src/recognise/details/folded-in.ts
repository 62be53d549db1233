/** The folded questions of a file, by the block each run of them begins in; read once a file. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {exercisesIn} from '../exercise/exercises-in.ts'
import {sheetsIn} from '../sheet/answer-sheet.ts'
import {isChrome} from '../chrome.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {gatheredIn} from '../sheet/gathered.ts'
import {isGlossary} from '../list/list-links.ts'
import {isClause} from '../file/lists-aims.ts'
import {endsPart} from '../text/ends-part.ts'
import {offsetOf} from '../text/place.ts'
import {type Unit, unitsOf} from '../choice/units.ts'
import {runsOf} from '../choice/whole-blocks.ts'
import {type Folded, foldedQuestions} from './folded-questions.ts'
import {withUnanswered} from './unanswered-among.ts'

/** What counts here of the file that the blocks are. */
type Folding = Pick<Scope, 'text' | 'isProject' | 'asksInItems'>

/** The runs of questions, by the index of their first block. */
export const foldedIn: (blocks: readonly RootContent[], file: Folding) => Map<number, Recognised> =
  remembered(readAll)

function readAll(blocks: readonly RootContent[], file: Folding): Map<number, Recognised> {
  const {text, isProject, asksInItems} = file
  const units = unitsOf(blocks, text)
  if (!units.some(({type}) => type === 'details')) return new Map()
  const isTaken = takenBy([choicesIn(blocks, text), exercisesIn(blocks, file)], blocks, text)
  const found = withUnanswered(units, foldedQuestions(units, isTaken, text), isTaken)
  if (found.length === 0) return new Map()
  const signs = {...signsOf(found, units, blocks, isProject || asksInItems), text}
  const sure = found.flatMap((one): Folded[] => {
    const confidence = confidenceOf(one, signs)
    return confidence === undefined ? [] : [{...one, draft: {...one.draft, confidence}}]
  })
  const runs = new Map<number, Recognised>()
  for (const {at, entries, used} of runsOf(units, sure, text)) runs.set(at, {entries, used})
  return runs
}

/** Whether a unit lies in blocks that hold choice questions, or answers to several questions above. */
function takenBy(
  all: ReadonlyArray<ReadonlyMap<number, Recognised>>,
  blocks: readonly RootContent[],
  text: string
): (unit: Unit) => boolean {
  const taken = new Set<number>()
  for (const {at, end} of gatheredIn(blocks, text).titles.values()) {
    if (blocks[at]?.type === 'html') for (let index = at; index < end; index++) taken.add(index)
  }
  for (const [at, {end}] of sheetsIn(blocks, text).reaches) {
    for (let index = at; index < end; index++) taken.add(index)
  }
  for (const [at, {used}] of all.flatMap((runs) => [...runs])) {
    for (let index = at; index < at + used; index++) taken.add(index)
  }
  return ({from}) => taken.has(from)
}

/** What the file says of its folded parts as a whole. */
interface Signs {
  /** Share of summaries that ask, among those that wrap nothing else. */
  share: number
  count: number
  /** Nearly all of them count: what neither counts nor asks only folds away. */
  areCounted: boolean
  /** A heading says that questions follow. */
  isStudy: boolean
  /** The file is called so, and holds nothing else. */
  isBank: boolean
  /** It is called a deck or a glossary, and folds are many. */
  areCards: boolean
  /** It says that they are for learning by heart. */
  isDeck: boolean
  isProject: boolean
  /** The text, in which an admonition opens with its sign. */
  text: string
}

const study =
  /flash\s?-?cards?|questions?|quiz|interview|exam|exerci|q\s?&\s?a|test your|check (?:your|yourself)|self[- ]?(?:check|test)|practi[cs]e|perguntas|preguntas|fragen|вопрос|问题|問題|面试|題|题|질문|문제|クイズ|أسئلة|שאלות/iu

const deck = /flash\s?-?cards?|quiz|test your|クイズ|암기/iu

function signsOf(
  found: readonly Folded[],
  units: readonly Unit[],
  blocks: readonly RootContent[],
  isProject: boolean
): Omit<Signs, 'text'> {
  const summaries = found.filter(({kind}) => kind === 'summary')
  const asking = summaries.filter(({asks}) => asks).length
  const titles = blocks.flatMap((block) => (block.type === 'heading' ? [toString(block)] : []))
  const isStudy = titles.some((title) => study.test(title))
  const isDeck = titles.some((title) => deck.test(title))
  const count = summaries.length
  const counted = summaries.filter(({draft}) => draft.ordinal !== undefined).length
  const areCounted = counted >= fewestCounted && counted * 5 >= count * 4
  const [title = ''] = titles
  const isOfCards = deck.test(title) || isGlossary(title)
  const isBank = (isOfCards || study.test(title)) && holdsFolds(units)
  const share = asking / Math.max(1, count)
  const areCards = isBank && isOfCards && count >= fewestCards
  return {share, count, areCounted, isStudy, isBank, areCards, isDeck, isProject}
}

/** Hardly anything but titles stands beside what is folded away. */
function holdsFolds(units: readonly Unit[]): boolean {
  const folds = units.filter(({type}) => type === 'details').length
  const others = units.filter(
    (unit) => unit.type === 'item' || (unit.type === 'block' && !isBeside(unit.node))
  )
  return others.length * 2 <= folds
}

function isBeside(node: RootContent): boolean {
  return endsPart(node) || isChrome(node)
}

/** Fewer cards may be parts of something else. */
const fewestCards = 10

/** Fewer numbers count no questions. */
const fewestCounted = 4

/** *How the tide turns*: what is folded away is called so. */
function isTitle({children}: Folded['draft']): boolean {
  const prompt = children.find(({type}) => type === 'prompt')
  return prompt !== undefined && isClause(toString(prompt))
}

/** Share of summaries that ask, below which the others only fold away what is long. */
const fewestAsking = 0.15

/** How sure it is that a question is meant; `undefined` for what only folds away. */
function confidenceOf(
  {kind, asks, isNamed, isTask, draft}: Folded,
  {share, count, areCounted, isStudy, isBank, areCards, isDeck, isProject, text}: Signs
): number | undefined {
  if (kind === 'wrapper') {
    if (isNamed) return asks ? 0.95 : 0.85
    if (isProject) return undefined
    if (asks) return 0.8
    return isTask ? 0.75 : undefined
  }
  const isMany = count >= 10 && share >= 0.4
  // A manual, too, puts what is often asked beside what it says.
  const isRemark =
    count === 1 && !isStudy && /[?!]/u.test(text[offsetOf(draft.position.start)] ?? '')
  if (asks && isRemark) return 0.45
  if (asks) return isProject && !isMany ? 0.55 : !isStudy && isTitle(draft) ? 0.75 : 0.92
  if (areCounted && draft.ordinal === undefined) return undefined
  if (isMany) return 0.8
  if (isProject || count < (draft.ordinal === undefined ? 3 : 2)) return undefined
  if (areCards) return 0.85
  if (share >= 0.4) return 0.75
  const isAmong = isStudy && share >= fewestAsking
  return (isDeck || isBank || isAmong) && count >= 5 ? 0.7 : undefined
}
