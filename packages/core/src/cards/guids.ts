/** The guids that questions have by themselves; a lock may know older ones for them. */
import type {Question} from '../ast.ts'
import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {promptOf} from '../ast.ts'
import {descend} from './render/descend.ts'
import {textOf} from './render/text.ts'

/**
 * A guid for each question: a hash of its explicit id, or else of its prompt and context.
 *
 * It depends on nothing else, but that the second of two alike is told from the first by a number.
 */
export function guidsOf(questions: readonly Question[]): string[] {
  const seen = new Map<string, number>()
  return questions.map((question) => {
    const identity = identityOf(question)
    const key = JSON.stringify(identity)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return toGuid(count > 1 ? JSON.stringify([...identity, count]) : key)
  })
}

function identityOf(question: Question): Array<string | string[]> {
  if (question.explicitId !== undefined) return ['id', question.explicitId.normalize('NFC')]
  const {children} = promptOf(question)
  const urls: string[] = []
  for (const {node} of descend(children)) {
    if (node.type === 'image' && 'url' in node) urls.push(String(node.url))
  }
  const text = [textOf(children), ...urls].join(' ').normalize('NFC')
  return ['prompt', text, question.context.map((title) => title.normalize('NFC'))]
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 80 bits in letters and digits: safe in text files, attributes and searches. */
function toGuid(key: string): string {
  let number = 0n
  for (const byte of sha256(utf8ToBytes(key)).subarray(0, 10))
    number = (number << 8n) | BigInt(byte)
  let guid = ''
  for (let digit = 0; digit < 14; digit++) {
    guid += letters.charAt(Number(number % 62n))
    number /= 62n
  }
  return guid
}
