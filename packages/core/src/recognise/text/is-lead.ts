/** More characters say something of their own. */
const longest = 200

/** One sentence that a colon ends: it says nothing without what stands below it. */
export function isLead(text: string): boolean {
  const said = text.trim()
  return said.length <= longest && /[:：]$/u.test(said) && !/[.!?]\s|[。！？]/u.test(said)
}
