/** Pictures, sounds and films that notes show, however they are written. */
import {mediaKind} from '@studymark/core'
import type {Nodes} from 'mdast'
import type {Context, Spot} from './context.ts'
import type {Handlers} from './handlers.ts'

const TAG = /<(?:img|audio|video|source)\b[^>]*?\ssrc\s*=\s*(?:(["'])(.*?)\1|([^\s"'>]+))[^>]*>/gisu

/** Handlers that tell each URL of media that is none of the web's, and where it stands. */
export function mediaHandlers(
  context: Context,
  tell: (url: string, place: Spot) => void
): Handlers {
  const local = (url: string, place: Spot): void => {
    const isRemote = /^(?:(?!file:)[a-z][a-z\d+.-]+:|\/\/)/iu.test(url)
    if (url !== '' && !isRemote) tell(url, place)
  }
  return {
    image: (node) => local(node.url, node),
    definition(node) {
      if (mediaKind(bare(node.url))) local(node.url, node)
    },
    html(node: Nodes) {
      const from = node.position?.start.offset ?? 0
      for (const {0: tag, 2: quoted, 3: plain, index} of context.sourceOf(node).matchAll(TAG)) {
        local(quoted ?? plain ?? '', context.at(from + index, from + index + tag.length))
      }
    }
  }
}

/** A URL without its query and fragment. */
export function bare(url: string): string {
  return url.replace(/[?#].*$/su, '')
}

/** A URL with its percent signs read; as it is where they mean nothing. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
