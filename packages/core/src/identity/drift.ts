/** What must not drift between two builds, because Anki would lose something over it. */
import type {Card, NoteType} from '../deck.ts'
import type {Finding} from '../finding.ts'
import type {Lock, LockedCard} from './lock.ts'
import type {Past} from './match-cards.ts'

const RULE = 'identity-is-stable'
const start = {line: 1, column: 1, offset: 0}

/** The ids, names and order that Anki compares: a change makes another note type of it. */
export function shapeOf({id, kind, fields, templates}: NoteType): string {
  const parts = (all: NoteType['fields']): string =>
    all.map((part) => `${part.name}#${String(part.id)}`).join(',')
  return [id, kind, parts(fields), parts(templates)].join(' ')
}

/** Note types whose shape is not the one the lock remembers. */
export function shapeDrift(notetypes: readonly NoteType[], lock: Lock): Finding[] {
  return notetypes.flatMap((notetype) => {
    const known = lock.notetypes[notetype.name]
    if (known === undefined || known === shapeOf(notetype)) return []
    const cards = Object.values(lock.cards).filter(({notetype: name}) => name === notetype.name)
    return finding(
      `Unexpected shape of the note type \`${notetype.name}\`, expected that of the lock: ` +
        `Anki would keep ${counted(cards.length)} as they are and import all changes as new cards`
    )
  })
}

/** A question whose card would be of another note type: Anki does not turn one into the other. */
export function notetypeDrift(card: Card, {entry}: Past): Finding[] {
  if (entry.notetype === card.notetype) return []
  const message =
    `Unexpected note type \`${card.notetype}\`, expected \`${entry.notetype}\` as before: ` +
    'Anki would make a new card of it, and its review history would be lost'
  const {path, start, end} = card.source
  return [{rule: RULE, severity: 'error', message, start, end, ...(path !== undefined && {path})}]
}

interface Move {
  to: string
  count: number
  /** Whether its topic or file has another name, too. */
  isRenamed: boolean
}

/**
 * Decks that lose all their cards to decks of other names: cards that Anki has stay where they are.
 *
 * A warning where a topic or a file was renamed, which a person may do; an error where the deck is
 * named otherwise for questions that stand where they stood.
 */
export function deckDrift(
  now: ReadonlyArray<{card: Card; context: string; past: LockedCard}>,
  decks: ReadonlySet<string>
): Finding[] {
  const moved = new Map<string, Move>()
  for (const {card, context, past} of now) {
    const to = card.deck.join('::')
    if (past.deck === to || decks.has(past.deck)) continue
    const {count, isRenamed} = moved.get(past.deck) ?? {count: 0, isRenamed: true}
    const isSamePlace = past.path === card.source.path && past.context === context
    moved.set(past.deck, {to, count: count + 1, isRenamed: isRenamed && !isSamePlace})
  }
  return [...moved].flatMap(([from, move]) => deckFinding(from, move))
}

function deckFinding(from: string, {to, count, isRenamed}: Move): Finding[] {
  const unexpected = `Unexpected deck \`${to}\`, expected \`${from}\` as before`
  if (!isRenamed) {
    const loss = `leave ${counted(count)} in the old deck and put only new ones in the new`
    return finding(`${unexpected}: Anki would ${loss}`)
  }
  const remedy = `leaves ${counted(count)} there until you rename the deck in Anki, too`
  return finding(`${unexpected}: Anki ${remedy}`, 'warn')
}

function counted(count: number): string {
  return count === 1 ? '1 card' : `${String(count)} cards`
}

function finding(message: string, severity: Finding['severity'] = 'error'): Finding[] {
  return [{rule: RULE, severity, message, start, end: start}]
}
