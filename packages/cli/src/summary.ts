/** What a build made, for a person: files, cards by file and form, questions without a card. */
import type {NotebookCards} from '@studymark/core'
import type {Output} from './outputs.ts'
import {printable} from './printable.ts'
import {count, plural, tallyOf, tallyText, type Tally} from './tally.ts'

/** A finished build. */
export interface Made {
  parts: readonly NotebookCards[]
  outputs: readonly Output[]
}

/** The lines of the summary. */
export function summaryOf({parts, outputs}: Made): string {
  const files = parts.map(({asked}) => countedIn(asked))
  const lines = parts.map(({path = ''}, at) => `  ${printable(path)}: ${files[at]?.text}`)
  const total = countText(sumOf(files.map(({made}) => made)))
  return [
    ...outputs.map(({name, emitter}) => `Wrote ${printable(name)} (${emitter.name})`),
    `${plural(parts.length, 'file')}: ${total}`,
    ...(lines.length > 1 ? lines : []),
    ...withoutCard(sumOf(files.map(({missing}) => missing))),
    ''
  ].join('\n')
}

/** What questions came to. */
interface Counted {
  /** Cards by form. */
  made: Tally
  /** Questions without a card, by reason. */
  missing: Tally
  /** What is said of `made`. */
  text: string
}

/** Rounds of `--watch` share the cards of most files. */
const counted = new WeakMap<NotebookCards['asked'], Counted>()

function countedIn(asked: NotebookCards['asked']): Counted {
  const known = counted.get(asked)
  if (known) return known
  const made = tallyOf(asked.flatMap(({card}) => card?.form ?? []))
  const missing = tallyOf(asked.flatMap(({why}) => why ?? []))
  const fresh = {made, missing, text: countText(made)}
  counted.set(asked, fresh)
  return fresh
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = tallyOf([])
  for (const tally of tallies) {
    for (const [form, n] of tally) count(sum, form, n)
  }
  return sum
}

function countText(forms: Tally): string {
  const total = totalOf(forms)
  const cards = plural(total, 'card')
  return total > 0 ? `${cards} (${tallyText(forms)})` : cards
}

function totalOf(tally: Tally): number {
  return [...tally.values()].reduce((sum, n) => sum + n, 0)
}

function withoutCard(reasons: Tally): string[] {
  if (reasons.size === 0) return []
  return [`${plural(totalOf(reasons), 'question')} without a card: ${tallyText(reasons)}`]
}

/** The lines that say what `--keep-going` left out; empty when nothing was. */
export function leftOutText(leftOut: ReadonlyMap<string, number>): string {
  return Array.from(
    leftOut,
    ([path, n]) => `Left out ${plural(n, 'question')} of ${printable(path)}, for the errors above\n`
  ).join('')
}
