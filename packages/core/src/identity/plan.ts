/** What a build does to each card, before anything is written. */
import type {Card} from '../deck.ts'
import type {LockedCard} from './lock.ts'
import type {Evidence} from './match-cards.ts'

export interface Planned {
  action: 'added' | 'changed' | 'moved' | 'removed' | 'unchanged'
  guid: string
  prompt: string
  /** Where the question stands; for a removed one, where it stood. */
  path: string
  line?: number
  /** What it was known again by; absent for added and removed cards. */
  by?: Evidence
  /** File and titles it came from, for moved cards. */
  from?: string
}

export type Plan = Planned[]

/** Search for Anki's browser that finds cards by their field `Id`. */
export function ankiSearch(guids: readonly string[]): string {
  return guids.map((guid) => `Id:${guid}`).join(' OR ')
}

/** The cards of a plan that one action falls to. */
export function plannedFor(plan: Plan, action: Planned['action']): Planned[] {
  return plan.filter((one) => one.action === action)
}

export function added(card: Card, prompt: string): Planned {
  return {action: 'added', guid: card.guid, prompt, ...placeOf(card)}
}

export function removed(guid: string, entry: LockedCard): Planned {
  return {action: 'removed', guid, prompt: entry.prompt, path: entry.path}
}

export function placeOf({source}: Card): Pick<Planned, 'path' | 'line'> {
  return {path: source.path ?? '', line: source.start.line}
}
