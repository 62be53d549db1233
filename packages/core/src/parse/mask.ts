/**
 * Hides stretches of a text from remark, as one long word each, and puts them back in the tree.
 *
 * What is hidden is read as text, and every place stays as it is.
 */
import type {Node, Parents, Root} from 'mdast'

/** A stretch of a line, by offsets. */
export interface Stretch {
  start: number
  end: number
}

/** A tree, and the stretches hidden from who read it that it has as text. */
export interface Unmasked {
  tree: Root
  shown: Stretch[]
}

/** Reads a text with its stretches hidden, which are given in order. */
export function readMasked(
  text: string,
  stretches: readonly Stretch[],
  read: (text: string) => Root
): Unmasked {
  const mask = unusedIn(text)
  let masked = ''
  let at = 0
  for (const {start, end} of stretches) {
    masked += text.slice(at, start) + mask.repeat(end - start)
    at = end
  }
  const tree = read(masked + text.slice(at))
  return {tree, shown: restore(tree, text, mask, stretches)}
}

/** A character that the text does not use: of those that Unicode leaves to private use, if any. */
function unusedIn(text: string): string {
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code++
  return String.fromCharCode(code)
}

/** Puts the text back wherever a node shows the mask; answers the stretches that are text. */
function restore(tree: Root, text: string, mask: string, stretches: readonly Stretch[]): Stretch[] {
  const shown: Stretch[] = []
  const nodes: Node[] = [tree]
  let next = 0
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('children' in node)
      for (const child of (node as Parents).children.toReversed()) nodes.push(child)
    const from = node.position?.start.offset ?? 0
    while ((stretches[next]?.end ?? Infinity) <= from) next++
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string' || !value.includes(mask)) continue
      let index = next
      const restored = value.replace(new RegExp(`${mask}+`, 'g'), (run) => {
        const stretch = stretches[index++]
        if (!stretch) return run
        if (node.type === 'text') shown.push(stretch)
        return text.slice(stretch.start, stretch.end)
      })
      Object.assign(node, {[key]: restored})
    }
  }
  return shown
}
