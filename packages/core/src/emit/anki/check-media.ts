/** Checks of media: names that Anki keeps as they are, sizes that a zip and AnkiWeb hold. */
import type {Card, Deck, Media} from '../../deck.ts'
import type {Finding} from '../../finding.ts'
import {cardFinding, deckFinding} from './deck-finding.ts'
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
  const findings = checkTotals(media).map((message) => deckFinding('media-size', message))
  for (const file of media) {
    if (names.has(file.name)) {
      const message = `Unexpected second media \`${file.name}\`, expected each name once`
      findings.push(deckFinding('media-name', message))
    }
    names.add(file.name)
    findings.push(...checkFile(file))
  }
  for (const card of cards) findings.push(...checkReferences(card, names))
  return findings
}

function checkTotals(media: readonly Media[]): string[] {
  const total = media.reduce((sum, {size}) => sum + size, 0)
  const faults: string[] = []
  if (media.length > MAX_FILES) {
    faults.push(`Unexpected ${media.length} media, expected at most ${MAX_FILES}`)
  }
  if (total > MAX_TOTAL) {
    faults.push(`Unexpected ${total} bytes of media, expected at most ${MAX_TOTAL}`)
  }
  return faults
}

function* checkFile({name, size}: Media): Generator<Finding> {
  if (!SAFE_NAME.test(name)) {
    const expected = 'at most 120 of `a-z`, `0-9`, `.`, `_` and `-`'
    yield deckFinding('media-name', `Unexpected media name \`${name}\`, expected ${expected}`)
  }
  if (size <= MAX_SIZE) return
  const message = `Unexpected ${size} bytes of media \`${name}\`, expected at most ${MAX_SIZE}`
  yield {...deckFinding('media-size', message), severity: 'warn'}
}

/** A warning only: a card with a missing picture still asks its question. */
function* checkReferences(card: Card, names: ReadonlySet<string>): Generator<Finding> {
  for (const html of Object.values(card.fields)) {
    for (const name of mediaReferences(html)) {
      if (names.has(name)) continue
      const message = `Unexpected media \`${name}\` in card \`${card.guid}\`, expected it in the deck`
      yield {...cardFinding('media-reference', card, message), severity: 'warn'}
    }
  }
}
