/** The guid that a question has by itself; a lock may know an older one for it. */
import type {Question} from '../ast.ts'
import {sha256} from '@noble/hashes/sha2.js'
import {promptOf} from '../ast.ts'
import {hasherInPlace} from '../hasher-in-place.ts'
import {descend} from './render/descend.ts'
import {textOf} from './render/text.ts'

/** What a question is known by: its explicit id, or else its prompt and context; as text. */
export function identityOf(question: Question): string {
  return JSON.stringify(partsOf(question))
}

/**
 * The guid of what an identity names: a hash of it, and of `count` for the second and later of
 * several alike. It depends on nothing else.
 */
export function guidOf(identity: string, count = 1): string {
  if (count === 1) return toGuid(identity)
  // What `identityOf` made.
  const parts = JSON.parse(identity) as unknown[]
  return toGuid(JSON.stringify([...parts, count]))
}

function partsOf(question: Question): Array<string | string[]> {
  if (question.explicitId !== undefined) return ['id', question.explicitId.normalize('NFC')]
  const {children} = promptOf(question)
  const urls: string[] = []
  for (const node of descend(children)) {
    if (node.type === 'image' && 'url' in node) urls.push(String(node.url))
  }
  const text = [textOf(children), ...urls].join(' ').normalize('NFC')
  return ['prompt', text, question.context.map((title) => title.normalize('NFC'))]
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const hashOf = hasherInPlace(sha256)

/** 80 bits in letters and digits: safe in text files, attributes and searches. */
function toGuid(key: string): string {
  const number = hashOf(key).subarray(0, 10)
  let guid = ''
  for (let digit = 0; digit < 14; digit++) {
    // Long division, byte by byte: big integers take several times as long.
    let rest = 0
    for (let at = 0; at < number.length; at++) {
      const part = rest * 256 + (number[at] ?? 0)
      number[at] = Math.floor(part / letters.length)
      rest = part % letters.length
    }
    guid += letters.charAt(rest)
  }
  return guid
}
