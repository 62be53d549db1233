/** Images of Markdown, placed before the HTML around them is sanitised. */
import type {Element, ElementContent} from 'hast'
import type {Image, ImageReference} from 'mdast'
import {defaultHandlers, type Handlers} from 'mdast-util-to-hast'
import {type FindMedia, toMedia} from './media.ts'

/**
 * Handlers that put what an image shows in `placed` and its index in the tree.
 *
 * The URL is then what the notes say: sanitising would drop `C:\cell.png` before anyone sees it.
 */
export function imageHandlers(find: FindMedia, placed: ElementContent[][]): Handlers {
  const toPlace = (node: Image): Element => {
    const {url, title, position} = node
    const shown = {
      url,
      ...sizeIn(node.alt ?? ''),
      ...(title && {title}),
      ...(position && {position})
    }
    const index = placed.push(toMedia(shown, find)) - 1
    return {type: 'element', tagName: 'media', properties: {index}, children: []}
  }
  return {
    image: (_state, node: Image) => toPlace(node),
    imageReference(state, node: ImageReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase())
      if (!definition) return defaultHandlers.imageReference(state, node)
      const {url, title} = definition
      const {alt, position} = node
      return toPlace({
        type: 'image',
        url,
        ...(alt && {alt}),
        ...(title && {title}),
        ...(position && {position})
      })
    }
  }
}

/** `A cell|300` and `A cell|300x200` say how large the image is shown. */
function sizeIn(words: string): {alt: string; width?: string; height?: string} {
  const match = /^(.*)\|\s*(\d{1,4})(?:x(\d{1,4}))?\s*$/s.exec(words)
  if (!match) return {alt: words}
  const [, alt = '', width = '', height] = match
  return {alt, width, ...(height !== undefined && {height})}
}
