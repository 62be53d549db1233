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
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {toString} from '../to-string.ts'
import {type Asked, askedIn, type Place, type Stretch} from './asked-paragraphs.ts'
import {withoutChrome} from './chrome.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from './draft.ts'
import {paragraphOf} from './lines.ts'
import {isClosed} from './lists-aims.ts'
import {positionOf, span} from './place.ts'

/** Fewer may be asked for effect. */
const fewest = 3

/** Fewer questions in prose that nothing announces may be the author's own. */
const fewestInTurn = 4

/** How sure paragraphs are that no title announces: pages that answer everybody have such, too. */
const unannounced = 0.75

/** With more blocks to a question it is an article. */
const mostToAnswer = 4

/** The questions that begin with the paragraph at `at`. */
export function questionsFromParagraphs(
  blocks: readonly RootContent[],
  at: number,
  {source, isAnnounced}: {source: string; isAnnounced: boolean}
): Recognised | undefined {
  const place = askedIn(blocks, source).get(at)
  if (!place) return undefined
  const {stretch, index} = place
  const all = index === 0 ? (throughout(stretch, isAnnounced) ?? countedIn(stretch)) : undefined
  const asked = all ?? runFrom(place, at)
  if (!asked) return undefined
  const end = all ? stretch.end : at + asked.length
  const leadIn = blocks
    .slice(at, asked[0]?.at)
    .map((block) => asideFrom([block], positionOf(block)))
  const entries = asked.flatMap((one, turn) => {
    const most = isAnnounced ? one.confidence : Math.min(one.confidence, unannounced)
    return questionOf(
      {...one, confidence: most},
      blocks.slice(one.at + 1, asked[turn + 1]?.at ?? end)
    )
  })
  return {entries: [...leadIn, ...entries], used: end - at}
}

/** All of the stretch asks and answers: a title announces it, or it goes on in turn. */
function throughout({start, end, asked}: Stretch, isAnnounced: boolean): Asked[] | undefined {
  const marked = asked.filter(({isMarked}) => isMarked)
  const [first] = marked
  if (!first || first !== asked[0]) return undefined
  if (isAnnounced) return marked.length >= fewest ? marked : undefined
  const areAnswered = marked.every(({at, rest, number}, index) => {
    return number === undefined && (rest.length > 0 || (marked[index + 1]?.at ?? end) > at + 1)
  })
  if (!areAnswered || isInterview(marked) || marked.every((one) => isClosed(textOf(one)))) {
    return undefined
  }
  if (marked.every(({isSetApart}) => isSetApart)) {
    const least = first.at === start ? fewest - 1 : fewest
    return marked.length >= least ? marked.map((one) => ({...one, confidence: 0.6})) : undefined
  }
  const isLong = end - start > marked.length * mostToAnswer
  return first.at === start && marked.length >= fewestInTurn && !isLong ? marked : undefined
}

/** Somebody is asked of himself. */
function isInterview(asked: readonly Asked[]): boolean {
  return asked.filter((one) => /\byour?s?\b/iu.test(textOf(one))).length * 2 > asked.length
}

/** Those whose numbers go on from the first, where most of them ask without a doubt. */
function countedIn({asked}: Stretch): Asked[] | undefined {
  const counted: Asked[] = []
  for (const one of asked) {
    const next = (counted.at(-1)?.number ?? (asked[0]?.number ?? 1) - 1) + 1
    // One of them may not ask.
    if (one.number === next || one.number === next + 1) counted.push(one)
  }
  const asking = counted.filter(({confidence}) => confidence > 0.6).length
  return counted.length >= fewest && asking * 2 > counted.length ? counted : undefined
}

/** Those that follow one another without anything between them. */
function runFrom({stretch: {asked}, index}: Place, from: number): Asked[] | undefined {
  const run: Asked[] = []
  for (let next = asked[index]; next; next = asked[index + run.length]) {
    // What tells before it asks is prose.
    if (!next.isMarked || next.at !== from + run.length || tells(next)) break
    run.push(next)
  }
  const least = run.some(({rest}) => rest.length > 0) ? fewestInTurn : fewest
  return run.length >= least ? run : undefined
}

function tells(asked: Asked): boolean {
  return /[.!。…]\s/u.test(textOf(asked).replace(ordinal, ''))
}

/** *II. What …*, *a. What …* */
const ordinal = /^\s*[a-z]{1,5}\.\s/iu

function textOf({content}: Asked): string {
  return content.map((child) => toString(child)).join('')
}

function questionOf(asked: Asked, below: readonly RootContent[]): Draft[] {
  const {content, asides} = withoutChrome([...asked.rest.map(paragraphOf), ...below])
  const [first] = content
  const answer = first ? [answerFrom(content, span(first, content.at(-1) ?? first))] : []
  const prompt = promptFrom(paragraphsFrom(asked.content), asked.position)
  const {confidence} = asked
  return [questionFrom({form: 'open', confidence}, [prompt, ...answer]), ...asides]
}
