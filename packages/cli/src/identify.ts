/** Gives the cards of a build the identity that the lock remembers, and says what may not be. */
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {
  keepIdentity,
  lockText,
  plannedFor,
  type Deck,
  type Finding,
  type Form,
  type Plan
} from '@studymark/core'
import {lockOutput, type LockFile} from './lock-file.ts'
import type {Output} from './outputs.ts'
import {START} from './start.ts'
import {plural} from './tally.ts'

/** What the command line says of the lock. */
export interface LockRequest {
  lock?: string | undefined
  noLock: boolean
  frozenLock: boolean
  allowDrift: boolean
  plan: boolean
  maxRemoved?: number | undefined
}

/** What was built, so that cards that are missing can be told from cards that were not asked for. */
export interface Built {
  now: number
  /** Folder that paths of cards count from. */
  folder: string
  /** Folder that decks are named from. */
  base: string
  /** Paths of the files that were read whole. */
  paths: ReadonlySet<string>
  forms: readonly Form[] | undefined
}

export interface Known {
  deck: Deck
  plan: Plan
  /** The lock to write; none where it stays as it is. */
  outputs: Output[]
  errors: Finding[]
  /** What is left to do in Anki. */
  warnings: Finding[]
}

/** The deck with the guids of the lock, as it is without one; errors where something would be lost. */
export function identify(
  deck: Deck,
  file: LockFile | undefined,
  built: Built,
  request: LockRequest
): Known {
  if (!file) return {deck, plan: [], outputs: [], errors: [], warnings: []}
  const {now, folder, base, paths, forms} = built
  const known = keepIdentity(deck, file.lock, {
    now,
    base,
    isBuilt: ({path, form}) =>
      (paths.has(path) || !existsSync(resolve(folder, path))) &&
      (forms === undefined || forms.includes(form))
  })
  const text = lockText(known.lock)
  // What is wrong with the deck as a whole has its place in the lock.
  const placed = (finding: Finding): Finding => ({...finding, path: finding.path ?? file.name})
  const isSame = text === file.text.replaceAll('\r\n', '\n')
  return {
    deck: known.deck,
    plan: known.plan,
    outputs: isSame || request.frozenLock ? [] : [lockOutput(file, text)],
    errors: [
      ...(request.allowDrift ? [] : known.drift.filter(isError).map(allowable)),
      ...(request.frozenLock && !isSame ? [frozen()] : []),
      ...tooManyRemoved(known.plan, request.maxRemoved)
    ].map(placed),
    warnings: known.drift.filter((one) => !isError(one)).map(placed)
  }
}

function isError({severity}: Finding): boolean {
  return severity === 'error'
}

function allowable(finding: Finding): Finding {
  return {...finding, message: `${finding.message} (\`--allow-drift\` accepts that)`}
}

function frozen(): Finding {
  return error('lock-is-frozen', 'Unexpected change of the lock, expected it up to date')
}

function tooManyRemoved(plan: Plan, most: number | undefined): Finding[] {
  const count = plannedFor(plan, 'removed').length
  if (most === undefined || count <= most) return []
  const message = `Unexpected ${plural(count, 'removed card')}, expected at most \`${most}\``
  return [error('few-cards-are-removed', message)]
}

function error(rule: string, message: string): Finding {
  return {rule, severity: 'error', message, start: START, end: START}
}
