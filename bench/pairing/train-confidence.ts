/**
 * Learns how sure a pairing is from marked files, and prints the weights for `confidence.ts`.
 *
 *     npx tsx --conditions studymark-source bench/pairing/train-confidence.ts MARKED.tsv NOTES.md [MARKED.tsv NOTES.md …]
 */
import process from 'node:process'
import {signNames, signsOf} from '../../packages/core/src/pair/confidence.ts'
import {bestOf} from '../../packages/core/src/pair/claims.ts'
import {claimsIn} from '../../packages/core/src/pair/compete.ts'
import {examplesFrom, isOn} from './examples.ts'
import {learnOdds} from './logistic.ts'

const files = process.argv.slice(2)
const rows: number[][] = []
const right: boolean[] = []
for (let at = 0; at < files.length; at += 2) learnFrom(files[at] ?? '', files[at + 1] ?? '')
const learned = learnOdds(
  rows,
  right,
  rows.map(() => 1)
)
console.log(`${rows.length} pairs, ${right.filter(Boolean).length} right`)
for (const [index, name] of [...signNames, 'bias'].entries()) {
  console.log(`  ${name}: ${(learned[index] ?? 0).toFixed(2)}`)
}

function learnFrom(markedFile: string, notesFile: string): void {
  const {topics, marked, comparing} = examplesFrom(markedFile, notesFile)
  const claims = claimsIn(topics, comparing)
  for (const [at, topic] of topics.entries()) {
    for (const [index, row] of (marked[at] ?? []).entries()) {
      const claim = bestOf(claims, topic.rows.start + index)
      const told = topic.told[claims.notes[claim] ?? -1]
      if (!row || !told || isOn(told.note, row.neutral)) continue
      rows.push(signsOf(topic.rows.start + index, claims, topic))
      right.push(isOn(told.note, row.best))
    }
  }
}
