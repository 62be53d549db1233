/** Which images a card shows. */
import type {Element, ElementContent} from 'hast'

/** Says where an image of the notes is shown from; `undefined` where it cannot be. */
export type ImageSource = (url: string, alt: string) => string | undefined

const remote = /^(?:https?:)?\/\/|^data:image\//i

/** Images on the web stay there. Those of the notes' folder are placed by the media stage. */
export const remoteImages: ImageSource = (url) => (remote.test(url) ? url : undefined)

/** The image with its source, or the words it stands for. */
export function toImage(image: Element, source: ImageSource): ElementContent {
  const url = String(image.properties.src ?? '')
  const alt = String(image.properties.alt ?? '')
  const src = source(url, alt)
  if (src !== undefined) return {...image, properties: {...image.properties, src}}
  return {type: 'text', value: alt || fileNameOf(url)}
}

function fileNameOf(url: string): string {
  return url.startsWith('data:') ? '' : (url.split(/[\\/]/).at(-1) ?? '')
}
