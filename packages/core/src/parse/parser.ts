/** What reads Markdown. */
import type {Root} from 'mdast'

/**
 * A parser: text → mdast, with a position on every block.
 *
 * Offsets are UTF-16 units after any byte-order mark. `parse` is the reference; another must give
 * the same trees.
 */
export type Parser = (text: string) => Root
