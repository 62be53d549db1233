/** Takes tags out of HTML, in time linear in its length whatever is left unclosed. */

/** Removes every stretch from an opening to the next closing; an opening never closed stays. */
export function removeBetween(html: string, opening: RegExp, closing: RegExp): string {
  let kept = ''
  let at = 0
  for (;;) {
    opening.lastIndex = at
    const open = opening.exec(html)
    if (!open) break
    closing.lastIndex = opening.lastIndex
    if (!closing.test(html)) break
    kept += html.slice(at, open.index)
    at = closing.lastIndex
  }
  return kept + html.slice(at)
}

/** Replaces every tag, by nothing unless told otherwise. */
export function removeTags(html: string, replacement: (tag: string) => string = () => ''): string {
  const end = html.lastIndexOf('>') + 1
  return html.slice(0, end).replace(/<[^>]*>/g, replacement) + html.slice(end)
}
