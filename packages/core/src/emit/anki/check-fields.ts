/** Checks of what cards say: every field there, the first not empty, clozes whole. */
import type {Card, Deck, NoteType} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {cardOrdinals} from './card-ordinals.ts'
import {clozeOrdinals} from './cloze-ordinals.ts'
import {cardFinding} from './deck-finding.ts'
import {normaliseText} from './normalise.ts'
import {fieldsOf, parseTemplate} from './template.ts'

type Check = (card: Card) => Generator<Finding>

/** Findings about fields, card by card; cards of an unknown note type are left to others. */
export function checkFields({cards, notetypes}: Deck): Finding[] {
  const checks = new Map(notetypes.map((type) => [type.name, checkOf(type)]))
  return cards.flatMap((card) => [...(checks.get(card.notetype)?.(card) ?? [])])
}

function checkOf(type: NoteType): Check {
  const names = new Set(type.fields.map(({name}) => name))
  const first = type.fields[0]?.name ?? ''
  const ordinalsOf = cardOrdinals(type)
  const shown = clozeFields(type)
  return function* (card) {
    yield* checkNames(card, names)
    if (normaliseText(card.fields[first] ?? '').trim() === '') {
      yield fault(
        card,
        `Unexpected empty field \`${first}\` of card \`${card.guid}\`, expected text`
      )
    }
    if (type.kind === 'cloze') yield* checkClozes(card, names, shown)
    if (ordinalsOf(card).length > 0) return
    const expected =
      type.kind === 'cloze' ? 'a cloze in a field' : `text in a field that a front shows`
    yield fault(card, `Unexpected card \`${card.guid}\` with nothing to ask, expected ${expected}`)
  }
}

function* checkNames(card: Card, names: ReadonlySet<string>): Generator<Finding> {
  for (const name of names) {
    if (card.fields[name] !== undefined) continue
    yield fault(card, `Unexpected card \`${card.guid}\` without field \`${name}\`, expected it`)
  }
  for (const name of Object.keys(card.fields)) {
    if (names.has(name)) continue
    const expected = `a field of note type \`${card.notetype}\``
    yield fault(card, `Unexpected field \`${name}\` of card \`${card.guid}\`, expected ${expected}`)
  }
}

function* checkClozes(
  card: Card,
  names: ReadonlySet<string>,
  shown: ReadonlySet<string>
): Generator<Finding> {
  for (const name of names) {
    const {ordinals, faults} = clozeOrdinals(card.fields[name] ?? '')
    const place = `in field \`${name}\` of card \`${card.guid}\``
    for (const message of faults) {
      yield cardFinding('card-cloze', card, message.replace(',', ` ${place},`))
    }
    if (ordinals.size === 0 || shown.has(name)) continue
    const message = `Unexpected cloze ${place}, expected it in a field shown by \`cloze:\``
    yield cardFinding('card-cloze', card, message)
  }
}

/** Fields that a front shows through the filter `cloze`. */
function clozeFields({templates}: NoteType): Set<string> {
  const fields = templates.flatMap(({front}) => [...fieldsOf(parseTemplate(front).children)])
  return new Set(fields.filter(({filters}) => filters.includes('cloze')).map(({name}) => name))
}

function fault(card: Card, message: string): Finding {
  return cardFinding('card-fields', card, message)
}
