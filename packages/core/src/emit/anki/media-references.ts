/** Files that a field shows or plays, as Anki finds them. */
import {decodeEntities} from '../decode-entities.ts'

const TAG = /<(?:img|audio|video|object|source)\b(?<attributes>[^>]*)>/gi
const SOURCE = /\s(?:src|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
const SOUND = /\[sound:([^\]]*)\]/g
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Names of files, in no particular order; addresses on the web are left out. */
export function* mediaReferences(html: string): Generator<string> {
  if (html.includes('<')) {
    // Up to the last `>`: a tag that nothing closes would be searched to the end, again and again.
    for (const {groups} of html.slice(0, html.lastIndexOf('>') + 1).matchAll(TAG)) {
      const match = SOURCE.exec(groups?.['attributes'] ?? '')
      const source = match?.[1] ?? match?.[2] ?? match?.[3]
      if (source !== undefined && !REMOTE.test(source)) yield decodeEntities(source).text
    }
  }
  if (!html.includes('[sound:')) return
  for (const [, name = ''] of html.slice(0, html.lastIndexOf(']') + 1).matchAll(SOUND)) {
    yield decodeEntities(name).text
  }
}
