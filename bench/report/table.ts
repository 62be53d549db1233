/** A table in Markdown: the first column is text, the others are figures. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const marks = head.map((_, at) => (at === 0 ? '---' : '--:'))
  return [line(head), line(marks), ...rows.map(line)].join('\n')
}
