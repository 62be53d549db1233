/** A finding that a baseline knows: what it is told by stays when lines move. */
export interface Known {
  /** Of the notes, from the folder of the baseline on. */
  path: string
  rule: string
  /** The first words of what it points at. */
  text: string
  /** How many alike there are. */
  count: number
}
