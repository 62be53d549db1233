/** Checks of media: names that Anki keeps as they are, sizes that a zip and AnkiWeb hold. */
import type {Card, Deck, Media} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {cardFinding, deckFinding} from './deck-finding.ts'
import type {Fault} from './fault.ts'
import {mediaReferences} from './media-references.ts'

const SAFE_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z\d._-]{0,119}[a-z\d_-]$/

// AnkiWeb carries no larger file.
const MAX_SIZE = 100 * 1024 * 1024

// A zip without extensions counts files in 16 bits and bytes in 32; the database needs its share.
const MAX_FILES = 65_000
const MAX_TOTAL = 3 * 1024 ** 3

/** Findings about media, then about cards that show a file that is not there. */
export function checkMedia({media, cards}: Deck): Finding[] {
  const names = new Set<string>()
  const findings: Finding[] = []
  for (const fault of checkTotals(media)) findings.push(deckFinding('media-size', fault))
  for (const file of media) {
    if (names.has(file.name)) {
      const fault = {unexpected: `second \`${file.name}\` as media`, expected: 'each once'}
      findings.push(deckFinding('media-name', fault))
    }
    names.add(file.name)
    findings.push(...checkFile(file))
  }
  for (const card of cards) findings.push(...checkReferences(card, names))
  return findings
}

function* checkTotals(media: readonly Media[]): Generator<Fault> {
  const total = media.reduce((sum, {size}) => sum + size, 0)
  if (media.length > MAX_FILES) {
    yield {unexpected: `${media.length} media`, expected: `at most ${MAX_FILES}`}
  }
  if (total > MAX_TOTAL) {
    yield {unexpected: `${total} bytes of media`, expected: `at most ${MAX_TOTAL}`}
  }
}

function* checkFile({name, size}: Media): Generator<Finding> {
  if (!SAFE_NAME.test(name)) {
    const expected = 'at most 120 of `a-z`, `0-9`, `.`, `_` and `-`'
    yield deckFinding('media-name', {unexpected: `media name \`${name}\``, expected})
  }
  if (size <= MAX_SIZE) return
  const fault = {
    unexpected: `${size} bytes of media \`${name}\``,
    expected: `at most ${MAX_SIZE}, or AnkiWeb leaves it out`
  }
  yield {...deckFinding('media-size', fault), severity: 'warn'}
}

/** A warning only: a card with a missing picture still asks its question. */
function* checkReferences(card: Card, names: ReadonlySet<string>): Generator<Finding> {
  for (const html of Object.values(card.fields)) {
    for (const name of mediaReferences(html)) {
      if (names.has(name)) continue
      const fault = {unexpected: `media \`${name}\``, expected: 'media of the deck'}
      yield {...cardFinding('media-reference', card, fault), severity: 'warn'}
    }
  }
}
