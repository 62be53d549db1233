/** A line that is left to be written on, and nothing else: *________*. */
export function leavesBlank(text: string): boolean {
  return text.includes('___') && /^[\s_]+[.。]?$/u.test(text.trimEnd())
}
