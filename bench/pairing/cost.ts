/**
 * What pairing costs beside parsing, on large files.
 *
 *     npx tsx --conditions studymark-source bench/pairing/cost.ts NOTES.md
 *
 * First a megabyte in every dialect, as a large file may be; then the notes given, repeated to a
 * megabyte: where all of them are questions to pair, it is the most that pairing can cost. Then one
 * section is made of all questions and notes, to show that the time grows with their number and not
 * with its square.
 */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {noteOf} from '../corpus/note-of.ts'
import {pair} from '../../packages/core/src/pair/pair.ts'
import {parse} from '../../packages/core/src/parse/parse.ts'
import {recognise} from '../../packages/core/src/recognise.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Unexpected arguments, expected NOTES.md')
  process.exit(2)
}
measure('in every dialect', noteOf(1, 1_000_000))
const notes = readFileSync(file, 'utf8')
measure('as written', notes.repeat(Math.ceil(1_000_000 / notes.length)))
for (const size of [500, 1000, 2000, 4000, 8000])
  measure(`one section, ${size} notes`, oneSection(size))

/** Processor time of the best of some runs, when the engine has warmed up, in milliseconds. */
function timeOf<T>(run: () => T): {result: T; time: number} {
  let result = run()
  let time = Infinity
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage().user
    result = run()
    time = Math.min(time, (process.cpuUsage().user - start) / 1000)
  }
  return {result, time}
}

function measure(name: string, text: string): void {
  const parsed = timeOf(() => parse(text))
  const notebook = recognise(parsed.result, {text})
  const paired = timeOf(() => pair(notebook))
  const cost = (paired.time / parsed.time) * 100
  console.log(
    `${name.padEnd(28)}${(text.length / 1000).toFixed(0).padStart(6)} kB` +
      `  parse ${parsed.time.toFixed(0)} ms  pair ${paired.time.toFixed(0)} ms` +
      `  ${cost.toFixed(1)} in 100`
  )
}

/** A section of made-up questions and notes that share words as real ones do. */
function oneSection(size: number): string {
  const word = (seed: number): string => `word${(seed * 7919) % Math.max(50, size * 2)}`
  const lines = (make: (at: number) => string): string =>
    Array.from({length: size}, (_, at) => `- ${make(at)}`).join('\n')
  const asks = lines((at) => `What does the ${word(at)} of a ${word(at * 3 + 1)} do for users?`)
  const tells = lines(
    (at) =>
      `The ${word(at)} of a ${word(at * 3 + 1)} provides ${word(at + 5)} and ${word(at + 11)} to users of the service, which ${word(at * 2)} can use.`
  )
  return `## Section\n\n### Questions\n\n${asks}\n\n### Notes\n\n${tells}\n`
}
