/** Takes characters off the end of a text, looking at no others. */

/** The text without the characters at its end that `isOuter`, a pattern for one, takes. */
export function withoutEnd(text: string, isOuter: RegExp): string {
  let end = text.length
  while (end > 0) {
    const low = text.charCodeAt(end - 1)
    const isPair = end > 1 && (low & 0xfc00) === 0xdc00
    const high = isPair ? text.charCodeAt(end - 2) : 0
    const width = (high & 0xfc00) === 0xd800 ? 2 : 1
    if (!isOuter.test(text.slice(end - width, end))) break
    end -= width
  }
  return text.slice(0, end)
}
