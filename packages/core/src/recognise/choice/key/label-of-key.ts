/**
 * What the first line of a block says of the key; letters that its author takes back are none:
 * *~~A~~ C*, *A ❌ C ✅*, *A is tempting, B is right*.
 */
import type {Heading, Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import {roleOf} from '../../file/role-of.ts'
import {lettersAt} from './key-letters.ts'
import {keyOf, type KeyText} from './key-of.ts'

export function labelOfFirst(
  block: Paragraph | Heading,
  first: Paragraph | Heading
): KeyText | undefined {
  const text = withoutStruck(first)
  const key = behindStrong(first) ?? keyOf(text)
  return key ? withoutWrong(text, key) : announced(block)
}

/** *__正确答案__锚*: strong type parts the label from the words, where no blank does. */
function behindStrong(line: Paragraph | Heading): KeyText | undefined {
  const [label, next] = line.children
  if (label?.type !== 'strong' || next?.type !== 'text' || !/^[\p{L}\p{N}]/u.test(next.value))
    return undefined
  const text = toString(line)
  const {length} = toString(label)
  const own = keyOf(text.slice(0, length))
  return own?.start === length ? {start: length, ...lettersAt(text, length)} : undefined
}

function announced(block: Paragraph | Heading): KeyText | undefined {
  if (block.type !== 'heading' || roleOf(toString(block)) !== 'answers') return undefined
  const length = toString(block).length
  return {start: length, letters: [], end: length}
}

/** The text of a line, with blanks for what is struck through. */
function withoutStruck(line: Paragraph | Heading): string {
  if (!line.children.some(({type}) => type === 'delete')) return toString(line)
  return line.children
    .map((child) =>
      child.type === 'delete' ? ' '.repeat(toString(child).length) : toString(child)
    )
    .join('')
}

const verdict = /(?<![\p{L}\p{N}])([A-H])[\s).]{0,3}(?:[✅✔☑]|([❌✗✘✖]))/gu
const subject = /^[)\]*_]*\s+(?:is|are|was|looks?|seems?|sounds?|may|might|would)\s/iu
const right =
  /(?<![\p{L}\p{N}])([A-H])[)\]]?\s+(?:is|are)\s+(?:the\s+)?(?:right|correct|best)(?!\p{L})/gu

/** The key without the letters that are called wrong behind it. */
function withoutWrong(text: string, label: KeyText): KeyText {
  const behind = text.slice(label.end)
  const isSubject = subject.test(behind)
  if (!isSubject && !/[❌✗✘✖]/u.test(behind)) return label
  const found = isSubject
    ? [...behind.matchAll(right)]
    : [...text.slice(label.start).matchAll(verdict)]
  if (found.length === 0) return label
  const letters = found.flatMap(([, letter = '', cross]) => (cross ? [] : letter))
  const last = found.at(-1)
  // A sentence is said of the letters; marks are all there is.
  const end = isSubject ? label.end : label.start + (last?.index ?? 0) + (last?.[0].length ?? 0)
  return {...label, letters, end}
}
