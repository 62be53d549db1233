/** Checks of a card as a whole: its guid, note type, deck and time. */
import type {Card, Deck} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {cardFinding, deckFinding} from './deck-finding.ts'
import {canonicalDeck} from './normalise.ts'

// Anki renumbers new cards whose place in the queue is higher.
const MAX_CARDS = 999_999

// Year 2286: a time in milliseconds is later by far.
const MAX_SECONDS = 9_999_999_999

const UNSAFE_GUID = /[\s\p{C}]|^$/u

/** Findings about cards, in their order. */
export function checkCards({cards, notetypes}: Deck): Finding[] {
  const findings: Finding[] = []
  const types = new Set(notetypes.map(({name}) => name))
  const byGuid = new Map<string, Card>()
  if (cards.length > MAX_CARDS) {
    const fault = {unexpected: `${cards.length} cards`, expected: `at most ${MAX_CARDS}`}
    findings.push(deckFinding('deck-size', fault))
  }
  for (const card of cards) {
    const first = byGuid.get(card.guid)
    if (first) {
      const fault = {unexpected: 'guid of another', expected: 'one of its own'}
      findings.push(cardFinding('card-guid', card, fault, first))
    } else byGuid.set(card.guid, card)
    findings.push(...checkCard(card, types))
  }
  return findings
}

function* checkCard(card: Card, types: ReadonlySet<string>): Generator<Finding> {
  const {guid, deck, notetype, mod} = card
  if (UNSAFE_GUID.test(guid)) {
    const expected = 'text without white space or control characters'
    yield cardFinding('card-guid', card, {unexpected: 'guid', expected})
  }
  if (!types.has(notetype)) {
    const fault = {unexpected: `note type \`${notetype}\``, expected: 'one of the deck'}
    yield cardFinding('card-note-type', card, fault)
  }
  if (deck.length === 0 || canonicalDeck(deck).some((part) => part === '' || part.includes('::'))) {
    const expected = 'names without `::`, none empty'
    yield cardFinding('card-deck', card, {unexpected: `deck \`${deck.join('::')}\``, expected})
  }
  if (!Number.isInteger(mod) || mod < 0 || mod > MAX_SECONDS) {
    yield cardFinding('card-mod', card, {
      unexpected: `mod \`${mod}\``,
      expected: 'seconds since 1970'
    })
  }
}
