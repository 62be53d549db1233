/**
 * How much of a text is front matter, closing fence included; 0 when none, or never closed.
 *
 *     ---
 *     deck: Biology
 *     ---
 */
export function frontMatterLength(text: string): number {
  const fence = /^(?:---|\+{3})(?=[ \t]*[\r\n])/.exec(text)?.[0]
  if (fence === undefined) return 0
  const close = fence === '---' ? /[\r\n]---[ \t]*(?![^\r\n])/ : /[\r\n]\+{3}[ \t]*(?![^\r\n])/
  const found = close.exec(text)
  return found ? found.index + found[0].length : 0
}
