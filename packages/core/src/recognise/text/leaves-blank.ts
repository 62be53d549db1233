/** A line that is left to be written on, and nothing else: *________*. */
export function leavesBlank(text: string): boolean {
  return /^[\s_]*_{3}[\s_]*[.。]?\s*$/u.test(text)
}
