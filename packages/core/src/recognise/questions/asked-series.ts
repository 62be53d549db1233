/** Series of paragraphs that ask, in one stretch between headings and rules. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {type Asked, saidBy, type Stretch} from './asked-paragraphs.ts'
import {isClosed} from '../file/lists-aims.ts'

/** Fewer may be asked for effect. */
export const fewest = 3

/** Fewer questions in prose that nothing announces may be the author's own. */
export const fewestInTurn = 4

/** So many are a series where each of them is answered, and more than words says so. */
const fewestAnswered = 2

/** So many set apart in a file, all in the same way, are its questions, whether all are answered or not. */
const fewestSetApart = 5

/** With more blocks to a question it is an article. */
const mostToAnswer = 4

export interface Reading {
  source: string
  /** A title announces questions, or says that they are studied. */
  isAnnounced: boolean
  /** A question that folds away its answer begins with the block at this index. */
  isOther: (at: number) => boolean
}

/** A title announces it, or it goes on in turn. */
export function throughout(
  stretch: Stretch,
  blocks: readonly RootContent[],
  {isAnnounced}: Reading
): Asked[] | undefined {
  const {start, end, asked} = stretch
  const marked = asked.filter(({isMarked}) => isMarked)
  const [first] = marked
  if (!first || first !== asked[0] || isNumber(blocks[first.at - 1])) return undefined
  const areAnswered = isEachAnswered(marked, end)
  const apart = setApartIn(stretch)
  if (apart) return apart
  const isWhole = areAnswered && first.at === start
  if (isAnnounced) return marked.length >= (isWhole ? fewestAnswered : fewest) ? marked : undefined
  const isOwn = isInterview(marked) || marked.every((one) => isClosed(textOf(one)))
  if (!areAnswered || isOwn) return undefined
  if (marked.every(({isSetApart}) => isSetApart)) {
    const least = first.at === start ? fewest - 1 : fewest
    return marked.length >= least ? marked.map((one) => ({...one, confidence: 0.6})) : undefined
  }
  if (marked.some(({number}) => number !== undefined)) return undefined
  if (isWhole && isShownAlike(marked, end, blocks)) return marked
  if (isWhole && arePartedByRules(stretch.beside)) return marked
  const isLong = end - start > marked.length * mostToAnswer
  return isWhole && marked.length >= fewestInTurn && !isLong ? marked : undefined
}

/** Those that are emphasised, where many in the file are: what else asks stands in their answers. */
function setApartIn({file, asked}: Stretch): Asked[] | undefined {
  if (file.emphasised < fewestSetApart || !asked[0]?.isSetApart) return undefined
  const apart = asked.filter(({isMarked, isSetApart}) => isMarked && isSetApart)
  return apart[0] === asked[0] && !isInterview(apart) ? apart : undefined
}

/** An item without a word, whose number is that of what stands below: a question with its options. */
function isNumber(block: RootContent | undefined): boolean {
  return block?.type === 'list' && block.children.at(-1)?.children.length === 0
}

/** Something stands below each of them. */
function isEachAnswered(asked: readonly Asked[], end: number): boolean {
  return asked.every(({at, rest}, index) => {
    return rest.length > 0 || (asked[index + 1]?.at ?? end) > at + 1
  })
}

/** Each is answered in one block that is set apart in the same way: quoted, or as code. */
function isShownAlike(
  asked: readonly Asked[],
  end: number,
  blocks: readonly RootContent[]
): boolean {
  if (asked.length < fewestAnswered) return false
  const looks = asked.map(({at, rest}, index) => {
    const isOne = rest.length === 0 && (asked[index + 1]?.at ?? end) === at + 2
    return isOne ? lookOf(blocks[at + 1]) : undefined
  })
  return looks[0] !== undefined && looks.every((look) => look === looks[0])
}

function lookOf(block: RootContent | undefined): string | undefined {
  if (block?.type === 'blockquote' || block?.type === 'code') return block.type
  const [only, ...others] = block?.type === 'paragraph' ? block.children : []
  return only?.type === 'inlineCode' && others.length === 0 ? only.type : undefined
}

/** Each stretch between rules asks at its start, and nowhere else, and answers that. */
const arePartedByRules = remembered((beside: readonly Stretch[]): boolean => {
  const full = beside.filter(({start, end}) => end > start)
  return full.length >= fewestAnswered && full.every(asksAtStart)
})

function asksAtStart({start, end, asked}: Stretch): boolean {
  const [first, ...others] = asked
  if (first?.at !== start || !first.isMarked || others.length > 0) return false
  return end - start <= mostToAnswer + 1 && isEachAnswered([first], end)
}

/** Somebody is asked of himself. */
function isInterview(asked: readonly Asked[]): boolean {
  return asked.filter((one) => /\byour?s?\b/iu.test(textOf(one))).length * 2 > asked.length
}

/** Every other paragraph of the stretch asks, some of them by a mark, below a title that announces questions. */
export function inPairs(
  {start, end, asked}: Stretch,
  blocks: readonly RootContent[],
  {isAnnounced, source}: Reading
): Asked[] | undefined {
  const marked = asked.filter(({isMarked}) => isMarked)
  if (!isAnnounced || marked.length === 0 || (end - start) % 2 > 0) return undefined
  if (end - start < fewest * 2 || !asked.every(({at}) => (at - start) % 2 === 0)) return undefined
  const known = new Map(asked.map((one) => [one.at, one]))
  const pairs: Asked[] = []
  for (let at = start; at < end; at += 2) {
    const one = known.get(at) ?? saidBy(blocks[at], at, source)
    if (!one || one.rest.length > 0 || saidBy(blocks[at + 1], at + 1, source)) return undefined
    pairs.push(one)
  }
  return pairs
}

/** A count that has gone on for so long goes on beyond so many that do not ask. */
const longCount = 5
const mostLeftOut = 3

/** Those whose numbers go on from the first, where most of them ask without a doubt. */
export function countedIn({start, end, asked, named}: Stretch): Asked[] | undefined {
  const inTurn: Asked[] = []
  for (const one of asked) {
    const next = (inTurn.at(-1)?.number ?? (asked[0]?.number ?? 1) - 1) + 1
    // One of them may not ask.
    const leftOut = inTurn.length >= longCount ? mostLeftOut : 1
    if (one.number !== undefined && one.number >= next && one.number <= next + leftOut)
      inTurn.push(one)
  }
  const counted = inTurn.flatMap((one, at) => [...namedBetween(inTurn[at - 1], one, named), one])
  const asking = counted.filter(({confidence}) => confidence > 0.6).length
  if (asking * 2 <= counted.length) return undefined
  const [first] = counted
  const isWhole = first?.at === start && first.number === 1
  const areSure = isWhole && counted.every(({isMarked}) => isMarked) && isEachAnswered(counted, end)
  return inTurn.length >= (areSure ? fewestAnswered : fewest) ? counted : undefined
}

/** How sure a title is that counts between questions. */
const sureOfNamed = 0.55

/** The titles that have the numbers between those of two questions. */
function namedBetween(last: Asked | undefined, next: Asked, named: readonly Asked[]): Asked[] {
  if (last?.number === undefined || next.number === undefined) return []
  const between: Asked[] = []
  for (let number = last.number + 1; number < next.number; number++) {
    const from = between.at(-1)?.at ?? last.at
    const own = named.find((one) => one.at > from && one.at < next.at && one.number === number)
    if (own) between.push({...own, confidence: sureOfNamed})
  }
  return between
}

/** All that count, below a title that says that they are studied, where some of them ask. */
export function namedIn({end, asked, named}: Stretch, {isAnnounced}: Reading): Asked[] | undefined {
  if (!isAnnounced || named.length === 0 || asked.length === 0) return undefined
  const all = [...asked, ...named].sort((left, right) => left.at - right.at)
  const areCounted = all.every(({number}, index) => number === index + 1)
  if (all.length < fewest || !areCounted || !isEachAnswered(all, end)) return undefined
  return all.map((one) => ({...one, confidence: Math.max(one.confidence, 0.6)}))
}

export function textOf({content}: Asked): string {
  return textOfAll(content, '')
}
