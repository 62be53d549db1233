/**
 * Does the time to parse grow with the text? Prints seconds of CPU for a text of some length, of
 * twice and of four times that, and the exponent of growth; fails only where a text twice as long
 * takes more than 3.2 times as long, twice over.
 *
 *     npx tsx --conditions=studymark-source bench/parse-linear.ts [part of a name]
 */
import {parse} from '../packages/core/src/parse/parse.ts'
import type {MakeText} from './parse-texts.ts'
import {odd, usual} from './parse-texts.ts'

const highest = 3.2
/** Below this, the clock and the collector are what is measured. */
const shortest = 0.15

function secondsFor(text: string): number {
  const before = process.cpuUsage()
  parse(text)
  return process.cpuUsage(before).user / 1e6
}

/** The lesser of two runs: other work on the machine only ever adds. */
function timesOf(make: MakeText, length: number): number[] {
  return [1, 2, 4].map((times) => {
    const text = make(length * times)
    return Math.min(secondsFor(text), secondsFor(text))
  })
}

/** Prints a row; answers whether growth is about linear. */
function measure(name: string, make: MakeText, length: number): boolean {
  const [once = 0, twice = 0, four = 0] = timesOf(make, length)
  const exponent = Math.log2(four / once) / 2
  const isLinear = twice < shortest || twice / once < highest || four / twice < highest
  const seconds = [once, twice, four].map((time) => time.toFixed(2).padStart(7)).join('')
  const size = `${Math.round(length / 1000)} kB ×1 ×2 ×4`.padEnd(18)
  console.log(name.padEnd(30), size, seconds, `  n^${exponent.toFixed(2)}`, isLinear ? '' : 'LOST')
  return isLinear
}

/** A deck is known by its headings, some 60 characters each. */
const lengths: Record<string, number> = {
  'typical notes': 1_250_000,
  'deck of headings with lists': 120_000,
  'one list': 30_000
}

const wanted = process.argv[2] ?? ''
parse(usual['typical notes']?.(100_000) ?? '')
const results = [
  ...Object.entries(usual).map(([name, make]) => ({name, make, length: lengths[name] ?? 100_000})),
  ...Object.entries(odd).map(([name, make]) => ({name, make, length: 40_000}))
]
  .filter(({name}) => name.includes(wanted))
  .map(({name, make, length}) => measure(name, make, length))

process.exitCode = results.every(Boolean) ? 0 : 1
