/** The notes that a note leads in which has no list of its own: *Advantages of a queue:*. */
import type {Claims} from './claims.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'

/** Share of all claims on a note by which it may belong to this question's lead-in. */
const owned = 0.3

/** Notes after the first one of a row, as far as no other question asks for them, `most` of them. */
export function ledInBy(
  first: Told,
  row: number,
  claims: Claims,
  topic: Topic,
  most: number
): Told[] {
  if (!first.leadsIn) return []
  const owns = new Map<number, number>()
  for (let claim = claims.starts[row] ?? 0; claim < (claims.starts[row + 1] ?? 0); claim++) {
    owns.set(claims.notes[claim] ?? -1, claims.own[claim] ?? 0)
  }
  const led: Told[] = []
  for (const told of topic.told.slice(first.at + 1, first.at + 1 + most)) {
    if (told.leadsIn || (owns.get(told.at) ?? 0) < owned) break
    led.push(told)
  }
  return led
}
