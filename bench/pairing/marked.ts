/** Reads marked files: which note lines answer the question on a line. */

/** What a person said of one question. */
export interface Marked {
  line: number
  /** Lines of the notes of which any is a right first choice. */
  best: readonly number[]
  /** Further parts of the answer, each any of its lines. */
  also: ReadonlyArray<readonly number[]>
  /** Neither right nor wrong. */
  neutral: readonly number[]
  /** `answered`, `partial`, `unanswered` or `not-a-question`. */
  kind: string
  question: string
}

/** The rows of a tab-separated file with a header. */
export function markedFrom(text: string): Marked[] {
  const [header = '', ...rows] = text.replace(/\r/g, '').trimEnd().split('\n')
  const names = header.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    const cell = (name: string): string => cells[names.indexOf(name)] ?? ''
    return {
      line: Number(cell('question_line')),
      best: linesIn(cell('best')),
      also: cell('also')
        .split('|')
        .filter(Boolean)
        .map((part) => linesIn(part)),
      neutral: linesIn(cell('neutral')),
      kind: cell('kind'),
      question: cell('question')
    }
  })
}

function linesIn(cell: string): number[] {
  return (cell.match(/\d+/g) ?? []).map(Number)
}
