/** Reads a lock, line by line, so that what git merged is read too and a mistake has its place. */
import type {Finding} from '../finding.ts'
import {matches} from '../schemas/generated/lock.js'
import {emptyLock, type Lock, type LockedCard} from './lock.ts'

const RULE = 'lock-is-readable'
const line = /^\s*("(?:[^"\\]|\\.)*"): (.*?),?\s*$/u
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u

/** The lock of a text, and what is wrong in it; a lock with findings must not be built on. */
export function readLock(text: string): {lock: Lock; findings: Finding[]} {
  const lock = emptyLock()
  const findings: Finding[] = []
  let part: 'head' | 'notetypes' | 'cards' = 'head'
  let offset = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const say = (message: string): void => {
      const start = {line: index + 1, column: 1, offset}
      const end = {line: index + 1, column: raw.length + 1, offset: offset + raw.length}
      findings.push({rule: RULE, severity: 'error', message, start, end})
    }
    if (conflict.test(raw)) say('Unexpected conflict marker, expected a merged lock')
    else if (/^\s*"notetypes": \{/u.test(raw)) part = 'notetypes'
    else if (/^\s*"cards": \{/u.test(raw)) part = 'cards'
    else if (part === 'head') readHead(lock, raw, say)
    else readEntry(lock, part, raw, say)
    offset += raw.length + 1
  }
  if (part !== 'cards' && findings.length === 0) {
    const point = {line: 1, column: 1, offset: 0}
    const message = 'Unexpected text, expected a lock that `studymark build` wrote'
    findings.push({rule: RULE, severity: 'error', message, start: point, end: point})
  }
  return {lock, findings}
}

function readHead(lock: Lock, raw: string, say: (message: string) => void): void {
  const [, key, value] = /^\s*"(name|base)": (".*"),?\s*$/u.exec(raw) ?? []
  const text = value === undefined ? undefined : parsed(value)
  if (key === 'name' && typeof text === 'string') lock.name = text
  if (key === 'base' && typeof text === 'string') lock.base = text
  const version = /"version": (.+?),?\s*$/u.exec(raw)?.[1]
  if (version !== undefined && version !== '1') {
    say(`Unexpected version \`${version}\`, expected \`1\`: a newer studymark wrote this lock`)
  }
}

function readEntry(
  lock: Lock,
  part: 'notetypes' | 'cards',
  raw: string,
  say: (message: string) => void
): void {
  if (/^\s*[{}],?\s*$/u.test(raw) || raw.trim() === '') return
  const [, key, value] = line.exec(raw) ?? []
  const name = key === undefined ? undefined : parsed(key)
  const entry = value === undefined ? undefined : parsed(value)
  if (name === '') return
  if (typeof name === 'string' && part === 'notetypes' && typeof entry === 'string') {
    lock.notetypes[name] = entry
  } else if (typeof name === 'string' && part === 'cards' && isCard(entry)) {
    const other = lock.cards[name]
    // Two branches changed one card: the later change counts.
    if (!other || other.mod <= entry.mod) lock.cards[name] = entry
  } else say('Unexpected line, expected one card as `studymark build` writes it')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A card keeps to the schema where a lock of it alone does. */
function isCard(value: unknown): value is LockedCard {
  return matches({version: 1, notetypes: {}, cards: {card: value}})
}
