/** Keys that name an option the question does not have: the card would have no right answer. */
import {toString} from 'mdast-util-to-string'
import {answerOf, entriesOf, type Notebook, optionsOf, type Question} from '../ast.ts'
import type {Finding} from '../finding.ts'
import {alternatives} from '../nearest.ts'
import {lettersAt} from '../recognise/choice/key/key-letters.ts'
import {placeOfLetter} from '../recognise/choice/option/label-of.ts'
import {wordsOf} from '../recognise/choice/key/words-of.ts'
import {type WrittenKey, writtenKeys} from './written-keys.ts'

/** A finding for each key that names no option, wherever it is written. */
export function unknownKeys(notebook: Notebook, text: string): Finding[] {
  const entries = Array.from(entriesOf(notebook), ({entry}) => entry)
  const notes = new Map(
    entries.flatMap((entry) => (entry.type === 'note' ? [[entry.id, entry]] : []))
  )
  return entries.flatMap((entry) => {
    if (entry.type !== 'question' || optionsOf(entry).length === 0) return []
    const answer = answerOf(entry)
    const told = answer?.given === false ? notes.get(answer.notes[0] ?? '') : answer
    const keys = [...writtenKeys(entry, text), ...(told ? keysIn(told) : [])]
    return onceEach(keys)
      .filter(({position}) => !saysRight(entry, text, position))
      .flatMap((key) => unknown(key, entry))
  })
}

/** Each letter where it is first found: a written key may be the answer, too. */
function onceEach(keys: readonly WrittenKey[]): WrittenKey[] {
  const seen = new Set<string>()
  return keys.map(({letters, position}) => {
    const fresh = letters.filter((letter) => !seen.has(letter))
    for (const letter of fresh) seen.add(letter)
    return {letters: fresh, position}
  })
}

/** The letters of an answer that is nothing but letters. */
function keysIn({
  children,
  position
}: Pick<Question, 'position'> & {children: unknown[]}): WrittenKey[] {
  const text = toString({type: 'root', children})
  const {letters, end} = lettersAt(text)
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? [] : [{letters, position}]
}

/** The key is the words of an option that was read as right: *Answer: 8*. */
function saysRight(
  question: Question,
  text: string,
  {start, end}: WrittenKey['position']
): boolean {
  const said = wordsOf(text.slice(start.offset, end.offset))
  return optionsOf(question).some(({correct, children}) => {
    return correct === true && wordsOf(toString({type: 'root', children})) === said
  })
}

function unknown({letters, position: {start, end}}: WrittenKey, question: Question): Finding[] {
  const options = optionsOf(question)
  const labels = options.map(({label}, at) => label ?? String.fromCodePoint(65 + at))
  const places = new Set(labels.map(placeOfLetter))
  const missing = letters.filter(
    (letter) => !labels.includes(letter) && !places.has(placeOfLetter(letter))
  )
  return missing.map((letter) => ({
    rule: 'key-names-option',
    severity: 'error',
    message: `Unexpected key \`${letter}\`, expected ${alternatives(labels)}`,
    start,
    end
  }))
}
