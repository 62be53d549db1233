/** What the lock compares of a card. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import type {Card} from '../deck.ts'
import {hasherInPlace} from '../hasher-in-place.ts'
import {sketchOf} from './likeness.ts'
import {plainText} from './plain-text.ts'

export interface Fingerprint {
  prompt: string
  answer: string
  hash: string
}

/** Characters of the prompt that are kept: enough to tell questions apart. */
const longestPrompt = 240

/** Fields that say where the card stands, or repeat other notes. */
const surroundings = new Set(['Section', 'Flags', 'Lang', 'Context', 'Source', 'Id'])

export function fingerprintOf(card: Card): Fingerprint {
  const [front = '', ...others] = Object.keys(card.fields).filter((name) => !surroundings.has(name))
  const answer = others.map((name) => plainText(card.fields[name] ?? '')).join(' ')
  return {
    prompt: cut(plainText(card.fields[front] ?? '')),
    answer: sketchOf(answer),
    hash: contentHash(card)
  }
}

function cut(text: string): string {
  return text.length <= longestPrompt ? text : [...text].slice(0, longestPrompt).join('')
}

const hashOf = hasherInPlace(sha256)

/** 80 bits over fields and tags, but for the id, which follows the guid, and the source's line. */
function contentHash({fields, tags, notetype, source}: Card): string {
  const content = Object.entries(fields).filter(([name]) => name !== 'Id' && name !== 'Source')
  const key = JSON.stringify([notetype, content, tags, source.path ?? ''])
  return bytesToHex(hashOf(key).subarray(0, 10))
}
