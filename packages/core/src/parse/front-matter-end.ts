/**
 * Where front matter ends: the line after the closing fence; nowhere when it is never closed.
 *
 *     ---
 *     deck: Biology
 *     ---
 */
import type {LineStart} from './cut.ts'

const patterns = [
  /^---[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??---[ \t]*(?:\r\n?|\n|$)/,
  /^\+{3}[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??\+{3}[ \t]*(?:\r\n?|\n|$)/
]

/** The start of the line after the front matter of a text. */
export function frontMatterEnd(text: string): LineStart | undefined {
  for (const pattern of patterns) {
    const head = pattern.exec(text)?.[0]
    if (head === undefined) continue
    return {offset: head.length, line: 1 + (head.match(/\r\n?|\n/g)?.length ?? 0)}
  }
  return
}
