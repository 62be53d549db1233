/** What a build made, for a person: files, cards by file and form, questions without a card. */
import type {Deck, Form, NotebookCards} from '@studymark/core'
import type {Output} from './outputs.ts'
import {printable} from './printable.ts'
import {plural, tallyOf, tallyText} from './tally.ts'

/** A finished build. */
export interface Made {
  parts: readonly NotebookCards[]
  deck: Deck
  outputs: readonly Output[]
}

/** The lines of the summary. */
export function summaryOf({parts, deck, outputs}: Made): string {
  const made = formsByPath(deck)
  const files = parts.map(({path = ''}) => ({path, forms: made.get(path) ?? []}))
  const lines = files.map(({path, forms}) => `  ${printable(path)}: ${countText(forms)}`)
  const total = countText(files.flatMap(({forms}) => forms))
  return [
    ...outputs.map(({name, emitter}) => `Wrote ${printable(name)} (${emitter.name})`),
    `${plural(files.length, 'file')}: ${total}`,
    ...(lines.length > 1 ? lines : []),
    ...withoutCard(parts),
    ''
  ].join('\n')
}

function formsByPath({cards}: Deck): Map<string, Form[]> {
  const made = new Map<string, Form[]>()
  for (const {source, form} of cards) {
    const forms = made.get(source.path ?? '')
    if (forms) forms.push(form)
    else made.set(source.path ?? '', [form])
  }
  return made
}

function countText(forms: readonly Form[]): string {
  const cards = plural(forms.length, 'card')
  return forms.length > 0 ? `${cards} (${tallyText(tallyOf(forms))})` : cards
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
