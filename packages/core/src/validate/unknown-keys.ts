/** Keys that name an option the question does not have: the card would have no right answer. */
import {toString} from 'mdast-util-to-string'
import {type Answer, answerOf, entriesOf, type Notebook, optionsOf, type Question} from '../ast.ts'
import type {Finding} from '../finding.ts'
import {alternatives} from '../nearest.ts'

/** Letters or numbers, and what stands between them: `B`, `C, E`, `CD`, `1 and 3`. */
const KEY = /^[\s.()*]*(?:(?:[A-Z]|\d{1,2})(?:[\s,、;.&+()]|\band\b|\bor\b)*)+$/u
const NAME = /[A-Z]|\d{1,2}/gu

/** A finding for each key that names no option. */
export function unknownKeys(notebook: Notebook): Finding[] {
  return Array.from(entriesOf(notebook)).flatMap(({entry}) =>
    entry.type === 'question' ? inQuestion(entry) : []
  )
}

function inQuestion(question: Question): Finding[] {
  const answer = answerOf(question)
  const options = optionsOf(question)
  if (!answer?.given || options.length === 0) return []
  const labels = options.map(({label}, at) => label ?? String.fromCodePoint(65 + at))
  const missing = keysOf(answer).filter((key) => !labels.some((label) => isSame(label, key)))
  return missing.map((key) => ({
    rule: 'key-names-option',
    severity: 'error',
    message: `Unexpected key \`${key}\`, expected ${alternatives(labels)}`,
    start: answer.position.start,
    end: answer.position.end
  }))
}

function keysOf(answer: Answer): string[] {
  const text = toString({type: 'root', children: answer.children})
  return KEY.test(text) ? Array.from(text.matchAll(NAME), ([key]) => key) : []
}

function isSame(label: string, key: string): boolean {
  return label.toUpperCase() === key.toUpperCase()
}
