/** Keys that name an option the question does not have: the card would have no right answer. */
import {toString} from 'mdast-util-to-string'
import {
  type Answer,
  answerOf,
  entriesOf,
  type Notebook,
  type Note,
  optionsOf,
  type Question
} from '../ast.ts'
import type {Finding} from '../finding.ts'
import {alternatives} from '../nearest.ts'

/** Letters or numbers, and what stands between them: `B`, `C, E`, `CD`, `1 and 3`. */
const KEY = /^[\s.()*]*(?:(?:[A-Z]|\d{1,2})(?:[\s,、;.&+()]|\band\b|\bor\b)*)+$/u
const NAME = /[A-Z]|\d{1,2}/gu

/** A finding for each key that names no option, in an answer or in a note found to be one. */
export function unknownKeys(notebook: Notebook): Finding[] {
  const entries = Array.from(entriesOf(notebook), ({entry}) => entry)
  const notes = new Map<string, Note>()
  for (const entry of entries) if (entry.type === 'note') notes.set(entry.id, entry)
  return entries.flatMap((entry) => (entry.type === 'question' ? inQuestion(entry, notes) : []))
}

function inQuestion(question: Question, notes: ReadonlyMap<string, Note>): Finding[] {
  const answer = answerOf(question)
  const options = optionsOf(question)
  if (!answer || options.length === 0) return []
  const key = answer.given ? answer : notes.get(answer.notes[0] ?? '')
  const labels = options.map(({label}, at) => label ?? String.fromCodePoint(65 + at))
  const missing = keysOf(key).filter((name) => !labels.some((label) => isSame(label, name)))
  const {start, end} = key?.position ?? answer.position
  return missing.map((name) => ({
    rule: 'key-names-option',
    severity: 'error',
    message: `Unexpected key \`${name}\`, expected ${alternatives(labels)}`,
    start,
    end
  }))
}

function keysOf(key: Answer | Note | undefined): string[] {
  const text = toString({type: 'root', children: key?.children ?? []})
  return KEY.test(text) ? Array.from(text.matchAll(NAME), ([name]) => name) : []
}

function isSame(label: string, key: string): boolean {
  return label.toUpperCase() === key.toUpperCase()
}
