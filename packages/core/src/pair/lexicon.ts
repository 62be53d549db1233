/** Words that notes use for each other, and words that say the opposite. */

import type {Stem} from './stem.ts'

/** Near-synonyms that study notes exchange freely, a group a line. */
const alike = `
advantage benefit pro merit upside
disadvantage drawback con downside limitation weakness shortcoming
create make build
delete remove erase
increase grow rise
decrease reduce shrink lower
begin start launch
stop halt terminate
change modify alter update edit
find locate search
get retrieve fetch obtain
display show
choose select pick
allow permit let
prevent forbid prohibit avoid
contain hold include
merge combine join
divide split separate
folder directory
parameter argument
error failure fault
quick fast rapid
purpose goal aim
store save keep
ship vessel
vorteil nutzen stärke
nachteil schwäche
erstellen anlegen erzeugen
löschen entfernen
`

/**
 * Opposites that notes do not name together, a pair of sides a line. What is public is often told by
 * what is private; how to delete is not told by how to create.
 */
const against = `
advantage benefit pro merit upside | disadvantage drawback con downside limitation weakness shortcoming
create add insert | delete remove erase drop
increase grow rise | decrease reduce shrink
begin start launch enable | stop halt terminate disable
vorteil nutzen stärke | nachteil schwäche
erstellen anlegen hinzufügen | löschen entfernen
`

/** Other words for a stem, and its opposites. */
export interface Lexicon {
  alike: ReadonlyMap<string, ReadonlySet<string>>
  against: ReadonlyMap<string, ReadonlySet<string>>
}

const known = new Map<Stem, Lexicon>()

/** The lexicon in the stems of a language. */
export function lexiconIn(stem: Stem): Lexicon {
  const made = known.get(stem)
  if (made) return made
  const stems = (group: string): string[] => group.split(/\s+/).filter(Boolean).map(stem)
  const lexicon = {alike: new Map<string, Set<string>>(), against: new Map<string, Set<string>>()}
  for (const line of alike.trim().split('\n')) relate(stems(line), stems(line), lexicon.alike)
  for (const line of against.trim().split('\n')) {
    const [one = [], other = []] = line.split('|').map(stems)
    relate(one, other, lexicon.against)
    relate(other, one, lexicon.against)
  }
  known.set(stem, lexicon)
  return lexicon
}

function relate(
  from: readonly string[],
  to: readonly string[],
  related: Map<string, Set<string>>
): void {
  for (const one of from) {
    const others = related.get(one) ?? new Set<string>()
    for (const other of to) if (other !== one) others.add(other)
    related.set(one, others)
  }
}
