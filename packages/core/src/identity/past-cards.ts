/** The cards of a lock in the order they had in their files. */
import {addAll} from '../add-all.ts'
import type {Lock, LockedCard} from './lock.ts'
import type {Past} from './match-cards.ts'

/** The entries that `isOpen` lets a build touch, each file in its order. */
export function pastCards(lock: Lock, isOpen: (entry: LockedCard) => boolean): Past[] {
  const followers = new Map<string, string[]>()
  for (const [guid, {path, after}] of Object.entries(lock.cards)) {
    const key = `${path}\n${after}`
    const others = followers.get(key)
    if (others) others.push(guid)
    else followers.set(key, [guid])
  }
  const ordered: string[] = []
  const seen = new Set<string>()
  const walk = (path: string, first: string): void => {
    const waiting = [first]
    for (let guid = waiting.pop(); guid !== undefined; guid = waiting.pop()) {
      if (seen.has(guid)) continue
      seen.add(guid)
      ordered.push(guid)
      addAll(waiting, (followers.get(`${path}\n${guid}`) ?? []).toReversed())
    }
  }
  const entries = Object.entries(lock.cards)
  for (const [guid, {path, after}] of entries) if (after === '') walk(path, guid)
  // What follows a card that left the lock stands by itself.
  for (const [guid, {path}] of entries) walk(path, guid)
  return ordered.flatMap((guid) => {
    const entry = lock.cards[guid]
    return entry && isOpen(entry) ? [{guid, entry}] : []
  })
}
