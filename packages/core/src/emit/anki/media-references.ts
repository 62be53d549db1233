/** Files that a field shows or plays. */
import {decodeEntities} from '../decode-entities.ts'
import {replaceMediaTags} from './media-tags.ts'

const SOUND = /\[sound:([^\]]*)\]/g
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Names of files; addresses on the web are left out. */
export function mediaReferences(html: string): string[] {
  const names: string[] = []
  if (html.includes('<')) {
    replaceMediaTags(html, (name) => {
      if (!REMOTE.test(name)) names.push(decodeEntities(name).text)
      return ''
    })
  }
  if (!html.includes('[sound:')) return names
  for (const [, name = ''] of html.slice(0, html.lastIndexOf(']') + 1).matchAll(SOUND)) {
    names.push(decodeEntities(name).text)
  }
  return names
}
