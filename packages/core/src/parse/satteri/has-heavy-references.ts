/** Finds texts whose character references (`&nbsp;`) would fill the memory. */

/** Characters that satteri may keep for references: more than half a thousand million of them it cannot give back. */
const most = 64_000_000

/** Whether they are too many: satteri keeps, for each of them, all the text that it ends in a paragraph once more. */
export function hasHeavyReferences(text: string): boolean {
  // In lines of CRLF the second feed stands after a return.
  const blank = text.includes('\r') ? '\n\r' : '\n\n'
  let cost = 0
  let start = 0
  let next = text.indexOf(blank)
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    while (next !== -1 && next < at) {
      start = next
      next = text.indexOf(blank, start + 1)
    }
    cost += at - start
    if (cost > most) return true
  }
  return false
}
