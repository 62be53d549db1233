/**
 * A lock as text that is read in a diff and merges well: sorted, one line a card, a last line that
 * never changes, so that each card's line ends in the same comma.
 *
 * Git merges lines that others stand between. So an empty line follows each card, and one each
 * letter that a guid may begin with, even where no card does: new cards seldom meet.
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
    ...cardLines(sorted(cards)),
    '"": null',
    '}',
    '}',
    ''
  ].join('\n')
}

function headLine(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`"${key}": ${JSON.stringify(value)},`]
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function cardLines(cards: ReadonlyArray<[string, LockedCard]>): string[] {
  const lines: string[] = []
  let at = 0
  for (const letter of [...letters, undefined]) {
    for (let next = cards[at]; next; next = cards[++at]) {
      const [guid, card] = next
      if (letter !== undefined && guid.charAt(0) > letter) break
      lines.push(`${JSON.stringify(guid)}: ${cardText(card)},`, '')
    }
    if (letter !== undefined) lines.push('')
  }
  return lines
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
