/** Which deck a card goes to. */
import type {Notebook} from '../ast.ts'
import type {CardOptions} from './card-options.ts'
import type {Site} from './site.ts'
import {cleanText} from './render/clean.ts'

/**
 * The deck of a card: the file's deck, then its topic.
 *
 * A file's deck is the `deck` of its front matter, or the root deck with the folders below the one
 * that was named, and the name of the file. The outermost topic heading adds its title; a lone first-level heading is the title
 * of the file and adds nothing. Deeper headings are the card's context, so decks stay few.
 */
export function deckPathOf({file, sections}: Site, options: CardOptions): string[] {
  const first = file.hasTitle ? 1 : 0
  const topics = sections.slice(first, first + (options.topics ?? 1))
  const titles = topics.map(({title}) => title.replaceAll('::', ':'))
  const path = [...fileDeck(file.notebook, options), ...titles].map(toComponent).filter(Boolean)
  return path.length > 0 ? path : ['Notes']
}

function fileDeck({meta, path = ''}: Notebook, {deck, name, base = ''}: CardOptions): string[] {
  if (typeof meta.deck === 'string' && meta.deck.trim()) return meta.deck.split('::')
  const root = (deck ?? name).split('::')
  const isBelow = base !== '' && path.startsWith(`${base}/`)
  const steps = (isBelow ? path.slice(base.length + 1) : path).split(/[\\/]/)
  return steps.reduce(addStep, root)
}

/** Adds a folder or file, but for what names its folder again: `aws/aws.md`, `aws/README.md`. */
function addStep(deck: string[], step: string, at: number, steps: string[]): string[] {
  const isFile = at === steps.length - 1
  const name = isFile ? step.replace(/\.(?:md|markdown)$/i, '') : step
  const isIndex = isFile && at > 0 && /^(?:index|readme)$/i.test(name)
  const repeats = deck.at(-1)?.trim().toLowerCase() === name.toLowerCase()
  const isNone = name === '' || name === '.' || name === '..' || /^[a-z]:$/i.test(name)
  return isIndex || isNone || (isFile && repeats) ? deck : [...deck, name.replaceAll('::', ':')]
}

/** A name as Anki keeps it. */
function toComponent(name: string): string {
  const plain = cleanText(name).replace(/\s+/g, ' ')
  return plain.normalize('NFC').replace(/^[\s:]+|[\s:]+$/g, '')
}
