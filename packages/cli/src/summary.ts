/** What a build made, for a person: files, cards by file and form, questions without a card. */
import type {Deck, NotebookCards} from '@studymark/core'
import type {Output} from './outputs.ts'
import {printable} from './printable.ts'
import {count, plural, tallyOf, tallyText, type Tally} from './tally.ts'

/** A finished build. */
export interface Made {
  parts: readonly NotebookCards[]
  deck: Deck
  outputs: readonly Output[]
}

/** The lines of the summary. */
export function summaryOf({parts, deck, outputs}: Made): string {
  const made = formsByPath(deck)
  const lines = parts.map(({path = ''}) => `  ${printable(path)}: ${countText(made.get(path))}`)
  const total = countText(sumOf(made.values()))
  return [
    ...outputs.map(({name, emitter}) => `Wrote ${printable(name)} (${emitter.name})`),
    `${plural(parts.length, 'file')}: ${total}`,
    ...(lines.length > 1 ? lines : []),
    ...withoutCard(parts),
    ''
  ].join('\n')
}

function formsByPath({cards}: Deck): Map<string, Tally> {
  const made = new Map<string, Tally>()
  for (const {source, form} of cards) {
    const path = source.path ?? ''
    const forms: Tally = made.get(path) ?? tallyOf([])
    count(forms, form)
    made.set(path, forms)
  }
  return made
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = tallyOf([])
  for (const tally of tallies) {
    for (const [form, n] of tally) count(sum, form, n)
  }
  return sum
}

function countText(forms = tallyOf([])): string {
  const total = [...forms.values()].reduce((sum, n) => sum + n, 0)
  const cards = plural(total, 'card')
  return total > 0 ? `${cards} (${tallyText(forms)})` : cards
}

function withoutCard(parts: readonly NotebookCards[]): string[] {
  const reasons = parts.flatMap(({asked}) => asked.flatMap(({why}) => why ?? []))
  if (reasons.length === 0) return []
  return [`${plural(reasons.length, 'question')} without a card: ${tallyText(tallyOf(reasons))}`]
}

/** The lines that say what `--keep-going` left out; empty when nothing was. */
export function leftOutText(leftOut: ReadonlyMap<string, number>): string {
  return Array.from(
    leftOut,
    ([path, n]) => `Left out ${plural(n, 'question')} of ${printable(path)}, for the errors above\n`
  ).join('')
}
