/** Pieces of text blocks as paragraphs. */
import type {Paragraph, PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Position} from 'unist'
import {isBreak} from '../label/label-lines.ts'
import {positionOf, span} from './place.ts'
import {isBlank, trim} from './trim.ts'

/** Inline content as a paragraph, without blanks and breaks at its ends; none where nothing is left. */
export function trimmedParagraphs(
  children: readonly PhrasingContent[],
  source: string
): Paragraph[] {
  const end = children.findLastIndex((node) => !isBlank(node) && !isBreak(node))
  const content = trim(children.slice(0, end + 1), source)
  const [first] = content
  const last = content.at(-1)
  if (!first || !last) return []
  return [{type: 'paragraph', children: content, position: span(first, last)}]
}

/**
 * What a mark holds beside its text, such as an image, or a link behind its words: it is content,
 * wherever it stands. `behind` is what follows the mark, where a link may go on.
 */
export function textlessIn(
  mark: readonly PhrasingContent[],
  behind?: PhrasingContent
): PhrasingContent[] {
  if (mark.every(({type}) => type === 'text')) return []
  return mark.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'break') return []
    if (leadsElsewhere(node, behind)) return [node]
    if ('children' in node && node.children.length > 0) return textlessIn(node.children, behind)
    return toString(node) === '' ? [node] : []
  })
}

/** A label may lead to what it names: *[Answer](https://example.com/why)*. */
function leadsElsewhere(node: PhrasingContent, behind: PhrasingContent | undefined): boolean {
  if (node.type !== 'link' || node.url.startsWith('#')) return false
  const goesOn = behind?.type === 'link' && behind.url === node.url
  return !goesOn && /\p{L}{2}/u.test(toString(node))
}

/** The source that inline content takes, without blanks at its ends; none where it is all blank. */
export function reachOf(
  children: readonly PhrasingContent[],
  source: string
): Position | undefined {
  const solid = children.filter((node) => !holdsNothing(node, source))
  const first = solid[0]
  const last = solid.at(-1)
  if (!first || !last) return undefined
  return {start: inside(first, source).start, end: inside(last, source).end}
}

/** A backslash that breaks a line has to stand somewhere. */
function holdsNothing(node: PhrasingContent, source: string): boolean {
  if (node.type === 'break') return source[positionOf(node).start.offset ?? 0] !== '\\'
  return isBlank(node)
}

function inside(node: PhrasingContent, source: string): Position {
  return positionOf((node.type === 'text' ? trim([node], source)[0] : undefined) ?? node)
}
