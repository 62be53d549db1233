/** The text of a first field, which Anki sorts by and recognises duplicates with. */
import {sha1} from '@noble/hashes/legacy.js'
import {decodeEntities} from '../decode-entities.ts'
import {removeBetween, removeTags} from '../html-tags.ts'

const MEDIA =
  /<(?:img|audio|video|object|source)\b[^>]*?\s(?:src|data)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>/gi

const encoder = new TextEncoder()

/** Text without tags; media are there by their name. */
export function sortText(html: string): string {
  const text = html.includes('<') ? withoutTags(html) : html
  if (!text.includes('&')) return text
  const decoded = decodeEntities(text)
  return decoded.complete ? decoded.text.replaceAll('\u00A0', ' ') : text
}

/** The first 32 bits of the SHA-1 of a sort text. */
export function checksum(text: string): number {
  const hash = sha1(encoder.encode(text))
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0)
}

function withoutTags(html: string): string {
  // Up to the last `>`: a `<` that nothing closes would be searched to the end, again and again.
  const end = html.lastIndexOf('>') + 1
  const named = html
    .slice(0, end)
    .replace(MEDIA, (_, double?: string, single?: string, bare?: string) => {
      return ` ${double ?? single ?? bare} `
    })
  const uncommented = removeBetween(named, /<!--/g, /-->/g)
  const unstyled = removeBetween(uncommented, /<style.*?>/gis, /<\/style>/gi)
  const unscripted = removeBetween(unstyled, /<script.*?>/gis, /<\/script>/gi)
  return removeTags(unscripted) + html.slice(end)
}
