/** Names of media are read alike by every system. See `media-name-is-safe.md`. */
import type {Edit} from '@studymark/core'
import {bare, decoded, mediaHandlers} from '../media-handlers.ts'
import {positionOf} from '../finding-from.ts'
import {defineRule} from '../rule.ts'

/** What looks like an image, but for spaces in its path. */
const SPACED = /!\[[^\]\r\n]*\]\(([^()<>"\r\n]*[ \t][^()<>"\r\n]*\.[a-z\d]{3,4})\)/giu

const LONGEST = 255

export const mediaNameIsSafe = defineRule(
  {
    id: 'media-name-is-safe',
    description: 'The path of a picture or sound is one that every system can read.',
    fixable: true
  },
  (context) => ({
    ...mediaHandlers(context, (url, place) => {
      const name = decoded(bare(url)).split(/[\\/]/u).at(-1) ?? ''
      const from = positionOf(place)?.start.offset ?? 0
      const at = from + context.sourceOf(place).lastIndexOf(url)
      const flaw = flawOf(url, name)
      if (!flaw) return
      const edit = flaw.path !== undefined && at >= from && replace(at, url, flaw.path)
      context.report({message: flaw.message, place, fix: edit ? [edit] : undefined})
    }),
    text(node) {
      const from = node.position?.start.offset ?? 0
      const source = context.sourceOf(node)
      if (!source.includes('![')) return
      for (const {0: image, 1: path = '', index} of source.matchAll(SPACED)) {
        const start = from + index + image.length - path.length - 1
        const safe = path.trim().replace(/[ \t]/gu, '%20')
        context.report({
          message: `Unexpected spaces in \`${path}\`, expected \`${safe}\`: it is read as text`,
          place: context.at(start, start + path.length),
          fix: [replace(start, path, safe)]
        })
      }
    }
  })
)

export default mediaNameIsSafe

/** What is wrong with a path, and the path that is right where there is one. */
function flawOf(url: string, name: string): {message: string; path?: string} | undefined {
  if (/^(?:[a-z]:[\\/]|file:)/iu.test(url)) {
    return {message: `Unexpected path \`${url}\` of one machine, expected it from the notes on`}
  }
  if (url.includes('\\')) {
    const path = url.replaceAll('\\', '/')
    return {message: `Unexpected backslash in \`${url}\`, expected \`${path}\``, path}
  }
  const [sign] = /[<>:"|?*\0-\x1f\x7f]/u.exec(name) ?? []
  if (sign !== undefined) {
    return {
      message: `Unexpected \`${sign}\` in the name \`${name}\`, expected one Windows can read`
    }
  }
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/iu.test(name)) {
    return {message: `Unexpected name \`${name}\`, expected one Windows can read`}
  }
  if (new TextEncoder().encode(name).length > LONGEST) {
    return {message: `Unexpected name of over \`${LONGEST}\` bytes, expected a shorter one`}
  }
  return undefined
}

function replace(start: number, old: string, text: string): Edit {
  return {start, end: start + old.length, text}
}
