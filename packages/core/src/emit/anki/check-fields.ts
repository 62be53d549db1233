/** Checks of what cards say: every field there, the first not empty, clozes whole. */
import type {Card, Deck, NoteType} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {cardOrdinals} from './card-ordinals.ts'
import {clozeOrdinals} from './cloze-ordinals.ts'
import {cardFinding} from './deck-finding.ts'
import type {Fault} from './fault.ts'
import {normaliseText} from './normalise.ts'
import {fieldsOf, parseTemplate} from './template.ts'

/** Findings about fields, card by card; cards of an unknown note type are left to others. */
export function checkFields({cards, notetypes}: Deck): Finding[] {
  const checks = new Map(notetypes.map((type) => [type.name, fieldCheck(type)]))
  const findings: Finding[] = []
  for (const card of cards) {
    const faults = checks.get(card.notetype)?.(card) ?? []
    for (const fault of faults) findings.push(cardFinding('card-fields', card, fault))
  }
  return findings
}

function fieldCheck(type: NoteType): (card: Card) => Generator<Fault> {
  const names = new Set(type.fields.map(({name}) => name))
  const first = type.fields[0]?.name ?? ''
  const ordinalsOf = cardOrdinals(type)
  const shown = clozeFields(type)
  return function* (card) {
    yield* checkNames(card, names)
    if (normaliseText(card.fields[first] ?? '').trim() === '') {
      yield {unexpected: `empty field \`${first}\``, expected: 'text'}
    }
    if (type.kind === 'cloze') yield* checkClozes(card, names, shown)
    if (ordinalsOf(card).length > 0) return
    const expected = type.kind === 'cloze' ? 'a cloze' : 'text in a field that a front shows'
    yield {unexpected: 'lack of anything to ask', expected}
  }
}

function* checkNames({notetype, fields}: Card, names: ReadonlySet<string>): Generator<Fault> {
  for (const name of names) {
    if (fields[name] !== undefined) continue
    yield {unexpected: `lack of field \`${name}\``, expected: 'every field of its note type'}
  }
  for (const name of Object.keys(fields)) {
    if (names.has(name)) continue
    yield {unexpected: `field \`${name}\``, expected: `a field of note type \`${notetype}\``}
  }
}

function* checkClozes(
  {fields}: Card,
  names: ReadonlySet<string>,
  shown: ReadonlySet<string>
): Generator<Fault> {
  for (const name of names) {
    const {ordinals, faults} = clozeOrdinals(fields[name] ?? '')
    const place = `in field \`${name}\``
    for (const {unexpected, expected} of faults) {
      yield {unexpected: `${unexpected} ${place}`, expected}
    }
    if (ordinals.size === 0 || shown.has(name)) continue
    yield {unexpected: `cloze ${place}`, expected: 'it in a field that `cloze:` shows'}
  }
}

/** Fields that a front shows through the filter `cloze`. */
function clozeFields({templates}: NoteType): Set<string> {
  const fields = templates.flatMap(({front}) => [...fieldsOf(parseTemplate(front).children)])
  return new Set(fields.filter(({filters}) => filters.includes('cloze')).map(({name}) => name))
}
