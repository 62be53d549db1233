/** What cards show and play: files that the deck carries, images of the web, or words instead. */
import type {Element, ElementContent} from 'hast'
import type {Position} from 'unist'
import type {Media} from '../../deck.ts'
import {mediaKind} from './media-kind.ts'

/** A file that notes show or play. */
export interface WantedMedia {
  /** As the notes write it. */
  url: string
  /** Where they do, as well as that is known. */
  position?: Position
}

/** Finds the file; `undefined` where the deck is not to carry it. */
export type FindMedia = (wanted: WantedMedia) => Media | undefined

/** How it is to be shown. */
export interface Shown extends WantedMedia {
  /** The words it stands for. */
  alt: string
  title?: string
  width?: string
  height?: string
}

/** The file in its place; remote images stay remote; what is missing is named by its words. */
export function toMedia(shown: Shown, find: FindMedia): ElementContent[] {
  const url = shown.url.trim()
  const {position} = shown
  const media = find({url, ...(position && {position})})
  const kind = mediaKind(media?.name ?? withoutQuery(url))
  if (media) return [kind === 'sound' ? toSound(media.name) : toImage(media.name, shown)]
  if (/^data:image\/[a-z+.-]+[;,]/i.test(url)) return [toImage(url, shown)]
  if (!/^(?:https?:)?\/\//i.test(url)) return words(shown.alt || nameOf(url))
  const address = url.startsWith('//') ? `https:${url}` : url
  if (kind === 'sound') return [toLink(address, shown.alt || nameOf(url))]
  return isTracker(shown) ? [] : [toImage(address, shown)]
}

/** An image too small to be seen tells a server that it was looked at, and nothing else. */
function isTracker({width, height}: Shown): boolean {
  return [width, height].some((size) => size !== undefined && Number.parseFloat(size) <= 2)
}

function toImage(src: string, {alt, title, width, height}: Shown): Element {
  const properties = {src, alt, ...sized({title, width, height})}
  return {type: 'element', tagName: 'img', properties, children: []}
}

function sized(properties: Record<string, string | undefined>): Record<string, string> {
  const said: Record<string, string> = {}
  for (const [name, value] of Object.entries(properties)) if (value) said[name] = value
  return said
}

/** A place that `soundsIn` fills: Anki's own command, which notes may not give. */
function toSound(name: string): Element {
  return {type: 'element', tagName: 'sound', properties: {src: name}, children: []}
}

/** Makes Anki's commands of the places that `toMedia` left; text has no such tags. */
export function soundsIn(html: string): string {
  return html.replace(/<sound src="([a-z\d._-]+)"><\/sound>/g, '[sound:$1]')
}

function toLink(href: string, value: string): Element {
  return {type: 'element', tagName: 'a', properties: {href}, children: words(value)}
}

function words(value: string): ElementContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}

function nameOf(url: string): string {
  return /^data:/i.test(url) ? '' : (withoutQuery(url).split(/[\\/]/).at(-1) ?? '')
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '')
}
