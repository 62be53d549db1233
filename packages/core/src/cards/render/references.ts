/** What content refers to by label: link and image definitions, and footnotes. */
import type {Definition, FootnoteDefinition, Nodes} from 'mdast'
import type {Node} from 'unist'
import {descend} from './descend.ts'

/** The definitions of a file, by identifier in upper case; the first of a name holds. */
export interface Definitions {
  links: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/** The references of some content, each once, in order. */
export interface References {
  definitions: Definition[]
  footnotes: FootnoteDefinition[]
}

/** Gathers every definition at and below `nodes`. */
export function definitionsOf(nodes: readonly Node[]): Definitions {
  const links = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  for (const node of descend(nodes)) {
    if (!isMdast(node)) continue
    if (node.type === 'definition') addFirst(links, node)
    if (node.type === 'footnoteDefinition') addFirst(footnotes, node)
  }
  return {links, footnotes}
}

/** Finds what `nodes` refer to, footnotes of footnotes included. */
export function referencesOf(nodes: readonly Node[], known: Definitions): References {
  const definitions = new Set<Definition>()
  const footnotes = new Set<FootnoteDefinition>()
  let waiting = nodes
  while (waiting.length > 0) {
    const found: FootnoteDefinition[] = []
    for (const node of descend(waiting)) {
      if (!isMdast(node)) continue
      if (node.type === 'linkReference' || node.type === 'imageReference') {
        const definition = known.links.get(node.identifier.toUpperCase())
        if (definition) definitions.add(definition)
      }
      if (node.type !== 'footnoteReference') continue
      const footnote = known.footnotes.get(node.identifier.toUpperCase())
      if (!footnote || footnotes.has(footnote)) continue
      footnotes.add(footnote)
      found.push(footnote)
    }
    waiting = found
  }
  return {definitions: [...definitions], footnotes: [...footnotes]}
}

function addFirst<T extends {identifier: string}>(known: Map<string, T>, node: T): void {
  const identifier = node.identifier.toUpperCase()
  if (!known.has(identifier)) known.set(identifier, node)
}

// content is mdast, and mdast is told apart by `type`; a notebook's own nodes match none of its names
function isMdast(node: Node): node is Nodes {
  return 'type' in node
}
