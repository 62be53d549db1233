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
}

/** The deck with the guids of the lock, as it is without one; errors where something would be lost. */
export function identify(
  deck: Deck,
  file: LockFile | undefined,
  built: Built,
  request: LockRequest
): Known {
  if (!file) return {deck, plan: [], outputs: [], errors: []}
  const {now, folder, base, paths, forms} = built
  const known = keepIdentity(deck, file.lock, {
    now,
    base,
    isBuilt: ({path, form}) =>
      (paths.has(path) || !existsSync(resolve(folder, path))) &&
      (forms === undefined || forms.includes(form))
  })
  const text = lockText(known.lock)
  const isSame = text === file.text.replaceAll('\r\n', '\n')
  return {
    deck: known.deck,
    plan: known.plan,
    outputs: isSame || request.frozenLock ? [] : [lockOutput(file, known.lock)],
    errors: [
      ...(request.allowDrift ? [] : known.drift.map(placedIn(file))),
      ...(request.frozenLock && !isSame ? [frozen(file)] : []),
      ...tooManyRemoved(known.plan, file, request.maxRemoved)
    ]
  }
}

/** Drift of the deck as a whole has its place in the lock. */
function placedIn({name}: LockFile): (finding: Finding) => Finding {
  return (finding) => {
    const message = `${finding.message} (\`--allow-drift\` accepts that)`
    return {...finding, message, path: finding.path ?? name}
  }
}

function frozen(file: LockFile): Finding {
  return error(file, 'lock-is-frozen', 'Unexpected change of the lock, expected it up to date')
}

function tooManyRemoved(plan: Plan, file: LockFile, most: number | undefined): Finding[] {
  const count = plannedFor(plan, 'removed').length
  if (most === undefined || count <= most) return []
  const message = `Unexpected ${plural(count, 'removed card')}, expected at most \`${most}\``
  return [error(file, 'few-cards-are-removed', message)]
}

function error({name}: LockFile, rule: string, message: string): Finding {
  const start = {line: 1, column: 1, offset: 0}
  return {rule, severity: 'error', message, path: name, start, end: start}
}
