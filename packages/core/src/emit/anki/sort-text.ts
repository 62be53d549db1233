/** The text of a first field, which Anki sorts by and recognises duplicates with. */
import {sha1} from '@noble/hashes/legacy.js'
import {hasherInPlace} from '../../hasher-in-place.ts'
import {decodeEntities} from '../decode-entities.ts'
import {removeBetween, removeTags} from '../html-tags.ts'
import {replaceMediaTags} from './media-tags.ts'

const hashOf = hasherInPlace(sha1)

/** Text without tags; media are there by their name. */
export function sortText(html: string): string {
  const text = html.includes('<') ? withoutTags(html) : html
  if (!text.includes('&')) return text
  const decoded = decodeEntities(text)
  return decoded.complete ? decoded.text.replaceAll('\u00A0', ' ') : text
}

/** The first 32 bits of the SHA-1 of a sort text. */
export function checksum(text: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = hashOf(text)
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

function withoutTags(html: string): string {
  const named = replaceMediaTags(html, (name) => ` ${name} `)
  const uncommented = removeBetween(named, /<!--/g, /-->/g)
  const unstyled = removeBetween(uncommented, /<style\b/gi, /<\/style>/gi)
  return removeTags(removeBetween(unstyled, /<script\b/gi, /<\/script>/gi))
}
