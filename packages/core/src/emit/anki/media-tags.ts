/** Tags that show or play a file, as Anki finds them. */

const TAG = /<(?:img|audio|video|object|source)\b(?<attributes>[^>]*)>/gi
const SOURCE = /\s(?:src|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i

/** Replaces each such tag by what `replacement` makes of its file's name, as it is written. */
export function replaceMediaTags(html: string, replacement: (name: string) => string): string {
  // Up to the last `>`: a tag that nothing closes would be searched to the end, again and again.
  const end = html.lastIndexOf('>') + 1
  const replaced = html.slice(0, end).replace(TAG, (tag, attributes: string) => {
    const match = SOURCE.exec(attributes)
    const name = match?.[1] ?? match?.[2] ?? match?.[3]
    return name === undefined ? tag : replacement(name)
  })
  return replaced + html.slice(end)
}
