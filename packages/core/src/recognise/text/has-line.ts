/** Whether a line of a text holds nothing but this sign. */
export function hasLine(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1
    const end = text.indexOf('\n', at)
    if (text.slice(start, end === -1 ? undefined : end).trim() === sign) return true
  }
  return false
}
