/**
 * Learns what each evidence counts from marked files, and prints the tables for `weights.ts`,
 * `fits.ts` and `shape-fits.ts`.
 *
 *     npx tsx --conditions studymark-source bench/pairing/train.ts MARKED.tsv NOTES.md […]
 */
import process from 'node:process'
import {evidence} from '../../packages/core/src/pair/evidence/index.ts'
import {openings} from '../../packages/core/src/pair/opening.ts'
import {shapes} from '../../packages/core/src/pair/shape.ts'
import type {Told} from '../../packages/core/src/pair/told.ts'
import {strengthsOf} from '../../packages/core/src/pair/weigh.ts'
import {kinds} from '../../packages/core/src/pair/wording.ts'
import {type Examples, examplesFrom, isOn} from './examples.ts'
import {type Alternative, learnChoices} from './logistic.ts'

const decay = 0.00002
const cellDecay = 0.001

const files = process.argv.slice(2)

/** Evidence that is a table, learned cell by cell: kinds of question by what a note is. */
const tables = [
  {name: 'fit', columns: openings, columnOf: ({opening}: Told) => opening as string},
  {name: 'shape', columns: shapes, columnOf: ({shape}: Told) => shape as string}
]
const isTable = (name: string): boolean => tables.some((table) => table.name === name)
const weighed = evidence.filter(({name}) => !isTable(name))
const cells = tables.flatMap(({name, columns}) =>
  kinds.flatMap((kind) => columns.map((column) => `${name}/${kind}/${column}`))
)
const cellAt = new Map(cells.map((cell, index) => [cell, weighed.length + index]))
const choices: Alternative[][] = []
for (let at = 0; at < files.length; at += 2) {
  choices.push(...choicesOf(examplesFrom(files[at] ?? '', files[at + 1] ?? '')))
}
const learned = learnChoices(choices, weighed.length, [
  ...weighed.map(() => decay),
  ...cells.map(() => cellDecay)
])
console.log(`${choices.length} choices`)
for (const [index, {name}] of weighed.entries()) {
  console.log(`  ${name}: ${(learned[index] ?? 0).toFixed(2)},`)
}
for (const {name, columns} of tables) {
  console.log(name)
  for (const kind of kinds) console.log(`  ${kind}: {${rowOf(name, kind, columns)}},`)
}

function rowOf(name: string, kind: string, columns: readonly string[]): string {
  return columns
    .map((column) => {
      const weight = learned[cellAt.get(`${name}/${kind}/${column}`) ?? 0] ?? 0
      return `${column}: ${weight.toFixed(1)}`
    })
    .filter((cell) => !/: -?0\.0$/.test(cell))
    .join(', ')
}

function choicesOf({topics, marked, comparing}: Examples): Alternative[][] {
  return topics.flatMap((topic, at) =>
    topic.asked.flatMap((asked, index) => {
      const row = marked[at]?.[index]
      if (!row || row.best.length === 0) return []
      const compare = comparing(asked, topic)
      const told = topic.told.filter(({note}) => isOn(note, row.best) || !isOn(note, row.neutral))
      const choice = told.map((each) => ({
        strengths: [...strengthsOf(each, compare)].filter(
          (_, at) => !isTable(evidence[at]?.name ?? '')
        ),
        cells: tables.map(
          ({name, columnOf}) => cellAt.get(`${name}/${asked.kind}/${columnOf(each)}`) ?? 0
        ),
        right: isOn(each.note, row.best)
      }))
      return choice.some(({right}) => right) ? [choice] : []
    })
  )
}
