/**
 * Learns what each evidence counts from marked files, and prints the table for `weights.ts`.
 *
 *     npx tsx bench/pairing/train.ts MARKED.tsv NOTES.md [MARKED.tsv NOTES.md …]
 */
import process from 'node:process'
import {kinds} from '../../packages/core/src/pair/wording.ts'
import {evidence} from '../../packages/core/src/pair/evidence/index.ts'
import {openings} from '../../packages/core/src/pair/opening.ts'
import {claimOf} from '../../packages/core/src/pair/weigh.ts'
import {type Example, examplesFrom, isOn} from './examples.ts'
import {type Choice, learnChoices} from './logistic.ts'

const decay = 0.00002
const fitDecay = 0.004

const files = process.argv.slice(2)
const examples: Example[] = []
for (let at = 0; at < files.length; at += 2) {
  examples.push(...examplesFrom(files[at] ?? '', files[at + 1] ?? ''))
}

/** Evidence with a weight; the fit of kinds and openings is learned cell by cell. */
const weighed = evidence.filter(({name}) => name !== 'fit')
const cells = kinds.flatMap((kind) => openings.map((opening) => ({kind, opening})))
const choices = examples.flatMap(choicesOf)
const learned = learnChoices(choices, weighed.length, [
  ...weighed.map(() => decay),
  ...cells.map(() => fitDecay)
])
console.log(`${choices.length} choices`)
for (const [index, {name}] of weighed.entries()) {
  console.log(`  ${name}: ${(learned[index] ?? 0).toFixed(2)},`)
}
for (const kind of kinds) {
  const row = openings.map((opening, index) => {
    const at = weighed.length + kinds.indexOf(kind) * openings.length + index
    return `${opening}: ${(learned[at] ?? 0).toFixed(1)}`
  })
  console.log(`  ${kind}: {${row.filter((cell) => !/: -?0\.0$/.test(cell)).join(', ')}},`)
}

function choicesOf({topic, marked}: Example): Choice[] {
  return topic.asked.flatMap((asked, index) => {
    const row = marked[index]
    if (!row || row.best.length === 0) return []
    const told = topic.told.filter(({note}) => isOn(note, row.best) || !isOn(note, row.neutral))
    const right = told.map(({note}) => isOn(note, row.best))
    if (!right.includes(true)) return []
    const rows = told.map((each) => {
      const {strengths} = claimOf(asked, each, topic)
      const cell = cells.map(({kind, opening}) =>
        kind === asked.kind && opening === each.opening ? 1 : 0
      )
      return [...strengths.filter((_, at) => evidence[at]?.name !== 'fit'), ...cell]
    })
    return [{rows, right}]
  })
}
