/**
 * A lock as text that is read in a diff and merges well: sorted, one line a card, a last line that
 * never changes, so that each card's line ends in the same comma.
 */
import type {Lock, LockedCard} from './lock.ts'

export function lockText({version, name, base, notetypes, cards}: Lock): string {
  return [
    '{',
    `"version": ${String(version)},`,
    ...headLine('name', name),
    ...headLine('base', base),
    '"notetypes": {',
    ...sorted(notetypes).map(
      ([name, shape]) => `${JSON.stringify(name)}: ${JSON.stringify(shape)},`
    ),
    '"": ""',
    '},',
    '"cards": {',
    ...sorted(cards).map(([guid, card]) => `${JSON.stringify(guid)}: ${cardText(card)},`),
    '"": null',
    '}',
    '}',
    ''
  ].join('\n')
}

function headLine(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`"${key}": ${JSON.stringify(value)},`]
}

/** In one order of keys, whatever order they were set in. */
function cardText(card: LockedCard): string {
  const {path, context, after, id, form, notetype, deck, prompt, answer, hash, mod, source, gone} =
    card
  return JSON.stringify({
    ...{path, context, after, id, form, notetype, deck, prompt, answer, hash, mod, source, gone}
  })
}

function sorted<Value>(record: Record<string, Value>): Array<[string, Value]> {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
