/**
 * Paragraphs that each put a question: one after the other, counted, below a title that announces
 * questions, or in turn with their answers all through a section.
 *
 *     What is a fjord?
 *
 *     A valley that the sea has filled.
 *
 *     How is it made?
 */
import type {RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {backFrom} from '../label/answer-and-reason.ts'
import {type Asked, askedIn, type Place, saidBy, type Stretch} from './asked-paragraphs.ts'
import {
  countedIn,
  fewest,
  fewestInTurn,
  inPairs,
  namedIn,
  type Reading,
  textOf,
  throughout
} from './asked-series.ts'
import {withoutChrome} from '../chrome.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {paragraphOf} from '../text/lines.ts'
import {isLeftToFill} from '../text/is-left-to-fill.ts'
import {positionOf, span} from '../text/place.ts'
import {toString} from '../../to-string.ts'

/** How sure paragraphs are that no title announces: pages that answer everybody have such, too. */
const unannounced = 0.75

/** How sure one is that is followed by a labelled answer. */
const labelled = 0.85

/** In a run of so many, what may be a step elsewhere is a task: *Design a pump.* */
const longRun = 6
const weakWords = 0.5

/** The questions that begin with the paragraph at `at`. */
export function questionsFromParagraphs(
  blocks: readonly RootContent[],
  at: number,
  reading: Reading
): Recognised | undefined {
  const places = askedIn(blocks, reading.source)
  const place = places.get(at)
  if (!place) return undefined
  const {stretch, index} = place
  const all = index <= 0 ? allOf(stretch, at, blocks, reading) : undefined
  const one = stretch.asked[index] ?? stretch.told.get(at)
  const alone = !all && one?.isLabelled ? [one] : undefined
  const row = all ?? alone ?? runFrom(place, at, blocks, reading.source)
  if (!row) return undefined
  const next = alone && nextAsked(stretch, at, places)
  const end = untilOther(at + 1, all || alone ? (next ?? stretch.end) : at + row.length, reading)
  const asked = row.filter((one) => one.at < end)
  const leadIn = blocks
    .slice(at, asked[0]?.at)
    .map((block) => asideFrom([block], positionOf(block)))
  const entries = asked.flatMap((one, turn) => {
    const below = blocks.slice(one.at + 1, asked[turn + 1]?.at ?? end)
    return questionOf({...one, confidence: sureOf(one, reading)}, below, reading.source)
  })
  return {entries: [...leadIn, ...entries], used: end - at}
}

/** Where the next question of the stretch begins. */
function nextAsked(
  {end, told}: Stretch,
  after: number,
  places: ReadonlyMap<number, Place>
): number | undefined {
  for (let at = after + 1; at < end; at++) {
    if ((places.get(at)?.index ?? -1) >= 0 || told.get(at)?.isLabelled) return at
  }
  return undefined
}

/** Where a question of another kind begins. */
function untilOther(from: number, end: number, {isOther}: Reading): number {
  for (let at = from; at < end; at++) if (isOther(at)) return at
  return end
}

function sureOf({confidence, isLabelled}: Asked, {isAnnounced}: Reading): number {
  if (isLabelled) return labelled
  return isAnnounced ? confidence : Math.min(confidence, unannounced)
}

/** All of the stretch asks and answers. */
function allOf(
  stretch: Stretch,
  at: number,
  blocks: readonly RootContent[],
  reading: Reading
): Asked[] | undefined {
  const pairs = at === stretch.start ? inPairs(stretch, blocks, reading) : undefined
  if (pairs) return pairs
  const isFirst = at === stretch.asked[0]?.at
  if (isFirst) {
    const [all, counted] = [throughout(stretch, blocks, reading), countedIn(stretch)]
    const isMore = (counted?.length ?? 0) > (all?.length ?? 0)
    const most = isMore ? counted : all
    if (most) return withLabelled(most, stretch)
  }
  return at === Math.min(stretch.asked[0]?.at ?? at, stretch.named[0]?.at ?? at)
    ? namedIn(stretch, reading)
    : undefined
}

/** What is answered by a label is asked beside them, whatever its looks, and what tells to answer as they do. */
function withLabelled(asked: Asked[], stretch: Stretch): Asked[] {
  const places = new Set(asked.map(({at}) => at))
  const labelled = stretch.asked.filter(({at, isLabelled}) => isLabelled && !places.has(at))
  const onLines = asked.filter(({rest}) => rest.length > 0).length * 2 > asked.length
  const first = asked[0]?.at ?? 0
  const told = [...stretch.told.values()].filter(({at, isLabelled, rest}) => {
    return isLabelled || (onLines && rest.length > 0 && at > first)
  })
  if (labelled.length + told.length === 0) return asked
  return [...asked, ...labelled, ...told].sort((left, right) => left.at - right.at)
}

/** Those that follow one another without anything between them, with what asks in words alone among them. */
function runFrom(
  {stretch: {asked}, index}: Place,
  from: number,
  blocks: readonly RootContent[],
  source: string
): Asked[] | undefined {
  const run: Asked[] = []
  const first = Math.max(index, 0)
  let turn = first
  for (let at = from; ; at++) {
    const next = asked[turn]?.at === at ? asked[turn++] : undefined
    // What tells before it asks is prose.
    if (next ? !next.isMarked || tells(next) : run.length > (turn - first) * 2) break
    const said =
      next ?? saidBy(blocks[at], at, source, run.length >= longRun ? weakWords : undefined)
    if (!said) break
    run.push(said)
  }
  const marked = run.filter(({isMarked}) => isMarked)
  const least = run.some(({rest}) => rest.length > 0) ? fewestInTurn : fewest
  return marked.length >= least ? run : undefined
}

function tells(asked: Asked): boolean {
  return /[.!。…]\s/u.test(textOf(asked).replace(ordinal, ''))
}

/** *II. What …*, *a. What …* */
const ordinal = /^\s*[a-z]{1,5}\.\s/iu

function questionOf(asked: Asked, below: readonly RootContent[], source: string): Draft[] {
  const {content, asides} = withoutChrome([...asked.rest.map(paragraphOf), ...below])
  const {confidence, isLabelled} = asked
  const [first] = content
  const last = content.at(-1) ?? first
  const prompt = promptFrom(paragraphsFrom(asked.content), asked.position)
  if (isLabelled && isRoom(content)) {
    const room = content.map((block) => asideFrom([block], positionOf(block)))
    return [questionFrom({form: 'open', confidence}, [prompt]), ...room, ...asides]
  }
  const plain = first && last ? [answerFrom(content, span(first, last))] : []
  const back = isLabelled ? backFrom(content, source) : plain
  return [questionFrom({form: 'open', confidence}, [prompt, ...back]), ...asides]
}

/** The label of an answer over nothing but what the reader is to write in. */
function isRoom([label, ...below]: readonly RootContent[]): boolean {
  const isLabel = label?.type === 'paragraph' && /[:：]\s*$/u.test(toString(label))
  return isLabel && below.length > 0 && below.every(isLeftToFill)
}
