/** What a build made, for a person: files, cards by file and form, questions without a card. */
import {sitesOf, whyNoCard} from '@studymark/core'
import type {CardOptions, Deck, Form, Notebook} from '@studymark/core'
import type {Output} from './outputs.ts'
import {printable} from './printable.ts'
import {plural, tallyOf, tallyText} from './tally.ts'

/** A finished build. */
export interface Made {
  notebooks: readonly Notebook[]
  deck: Deck
  outputs: readonly Output[]
  /** What the cards were made by. */
  options: CardOptions
}

/** The lines of the summary. */
export function summaryOf({notebooks, deck, outputs, options}: Made): string {
  const made = formsByPath(deck)
  const files = notebooks.map(({path = ''}) => ({path, forms: made.get(path) ?? []}))
  const lines = files.map(({path, forms}) => `  ${printable(path)}: ${countText(forms)}`)
  const total = countText(files.flatMap(({forms}) => forms))
  return [
    ...outputs.map(({name, emitter}) => `Wrote ${printable(name)} (${emitter.name})`),
    `${plural(files.length, 'file')}: ${total}`,
    ...(lines.length > 1 ? lines : []),
    ...withoutCard(notebooks, options),
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

function withoutCard(notebooks: readonly Notebook[], options: CardOptions): string[] {
  const sites = notebooks.flatMap((notebook) => sitesOf(notebook))
  const reasons = sites.flatMap((site) => whyNoCard(site, options) ?? [])
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
