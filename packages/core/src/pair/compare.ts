/** Holds a question beside one note after the other, and finds what they share. */
import type {Asked} from './asked.ts'
import type {Pair} from './evidence/evidence.ts'
import {Probes} from './probes.ts'
import type {Reading} from './reading.ts'
import {runsIn} from './runs.ts'
import type {Span} from './tape.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'

/** Answers what the question and a note share; it holds until the next is asked for. */
export type Compare = (told: Told) => Pair

/** Turns to a question; the last one is done with. */
export type Comparing = (asked: Asked, topic: Topic) => Compare

/** Compares the questions of a file, one after the other, with notes. */
export function comparingIn(reading: Reading): Comparing {
  const probes = new Probes(reading)
  const runOf = runsIn(reading)
  let columns = columnsOf(16)

  return (asked, topic) => {
    probes.mark(asked)
    if (columns.hits.length < asked.wanted.length) columns = columnsOf(asked.wanted.length * 2)
    let pair: Pair | undefined
    return (told) => {
      pair ??= {asked, told, terms: reading.tape.terms, ...columns, cover: 0, density: 0, grams: 0}
      pair.told = told
      probes.meet(pair)
      pair.cover = coverOf(pair, topic, runOf)
      pair.density = pair.cover > 0 ? densityOf(pair, topic) : 0
      return pair
    }
  }
}

function columnsOf(size: number): Pick<Pair, 'hits' | 'counts' | 'opens' | 'stands' | 'denied'> {
  return {
    hits: new Float64Array(size),
    counts: new Float64Array(size),
    opens: new Uint8Array(size),
    stands: new Uint8Array(size),
    denied: new Uint8Array(size)
  }
}

/** What a term counts as met in a note that is about the title without naming it. */
const titleHit = 0.5

/** The same under a heading of its own, which other notes do not have. */
const headingHit = 0.6

/** What a term counts as met when it is a part of a longer word. */
const insideHit = 0.6

/** Completes the hits. */
function coverOf(
  {asked, told, hits, opens}: Pair,
  {titles}: Topic,
  runOf: (words: Span) => string
): number {
  let run: string | undefined
  let met = 0
  for (let at = 0; at < asked.wanted.length; at++) {
    const wanted = asked.wanted[at]
    if (!wanted) continue
    let hit = hits[at] ?? 0
    if (hit < insideHit) {
      if (told.isHeadless && titles.has(wanted.term)) hit = titleHit
      if (told.heading?.has(wanted.term)) {
        hit = headingHit
        opens[at] = 1
      }
      if (wanted.inside !== '') {
        run ??= runOf(told.unit.words)
        if (run.includes(wanted.inside)) hit = insideHit
      }
      hits[at] = hit
    }
    met += hit * wanted.weight
  }
  return asked.total > 0 ? met / asked.total : 0
}

/** How often a term must be said for a repetition to count no more, as in BM25. */
const saturation = 1.2

function densityOf({asked, told, hits, counts}: Pair, topic: Topic): number {
  const {start, end} = told.unit.terms
  const length = 0.4 + (0.6 * (end - start)) / Math.max(1, topic.length)
  let sum = 0
  for (let at = 0; at < asked.wanted.length; at++) {
    const hit = hits[at] ?? 0
    const wanted = asked.wanted[at]
    if (hit === 0 || !wanted) continue
    const count = Math.max(hit, counts[at] ?? 0)
    sum += (wanted.weight * count) / (count + saturation * length)
  }
  return sum / asked.total
}
