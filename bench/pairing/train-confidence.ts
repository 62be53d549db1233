/**
 * Learns how sure a pairing is from marked files, and prints the weights for `confidence.ts`.
 *
 *     npx tsx --conditions studymark-source bench/pairing/train-confidence.ts MARKED.tsv NOTES.md [MARKED.tsv NOTES.md …] [-- MARKED.tsv …]
 *
 * `--` stands between kinds of sets. All weights are made smaller until what is stated at 0.8 or more
 * holds in each kind and not on the whole alone; what is as likely right as wrong stays so.
 */
import process from 'node:process'
import {signNames, signsOf} from '../../packages/core/src/pair/signs.ts'
import {bestOf} from '../../packages/core/src/pair/claims.ts'
import {claimsIn} from '../../packages/core/src/pair/compete.ts'
import {examplesFrom, isOn} from './examples.ts'
import {learnOdds} from './logistic.ts'

/** What is stated so high is to be right so often, with something to spare. */
const stated = 0.8
const held = 0.95
const step = 0.98

/** The signs of a first choice, and whether it is right. */
interface Row {
  signs: number[]
  right: boolean
}

const kinds: Row[][] = [[]]
const files = process.argv.slice(2)
for (let at = 0; at < files.length;) {
  if (files[at] === '--') kinds.push([])
  else kinds.at(-1)?.push(...rowsFrom(files[at] ?? '', files[at + 1] ?? ''))
  at += files[at] === '--' ? 1 : 2
}

const rows = kinds.flat()
const learned = learnOdds(
  rows.map(({signs}) => signs),
  rows.map(({right}) => right),
  rows.map(() => 1)
)
let scale = 1
while (!kinds.every(holds)) scale *= step
console.log(`${rows.length} pairs, ${rows.filter(({right}) => right).length} right`)
const printed = learned.map((weight) => Number((weight * scale).toFixed(2)))
console.log(`const weights = [${printed.join(', ')}]`)
console.log([...signNames, 'bias'].join(', '))

function holds(kind: readonly Row[]): boolean {
  const least = Math.log(stated / (1 - stated))
  const sure = kind.filter(
    ({signs}) =>
      scale * [...signs, 1].reduce((sum, sign, at) => sum + sign * (learned[at] ?? 0), 0) >= least
  )
  return sure.filter(({right}) => right).length >= held * sure.length
}

function rowsFrom(markedFile: string, notesFile: string): Row[] {
  const {topics, marked, comparing} = examplesFrom(markedFile, notesFile)
  const claims = claimsIn(topics, comparing)
  return topics.flatMap((topic, at) =>
    (marked[at] ?? []).flatMap((row, index) => {
      const claim = bestOf(claims, topic.rows.start + index)
      const told = topic.told[claims.notes[claim] ?? -1]
      if (!row || !told || isOn(told.note, row.neutral)) return []
      const signs = signsOf(topic.rows.start + index, claims, topic)
      return [{signs, right: isOn(told.note, row.best)}]
    })
  )
}
