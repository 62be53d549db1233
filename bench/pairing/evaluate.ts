/**
 * How well pairing does on marked files.
 *
 *     npx tsx --conditions studymark-source bench/pairing/evaluate.ts MARKED.tsv NOTES.md [MARKED.tsv NOTES.md …] [--wrong]
 */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {judge, type Judged} from './judge.ts'
import {markedFrom} from './marked.ts'
import {report} from './report.ts'

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
if (files.length === 0 || files.length % 2 === 1) {
  console.error('Unexpected arguments, expected pairs of MARKED.tsv and NOTES.md')
  process.exit(2)
}

const judged: Judged[] = []
for (let at = 0; at < files.length; at += 2) {
  const [marked = '', notes = ''] = files.slice(at, at + 2)
  judged.push(...judge(markedFrom(readFileSync(marked, 'utf8')), readFileSync(notes, 'utf8')))
}
console.log(report(judged, args.includes('--wrong')))
