/** Parts a row of what is counted where its numbers stop growing: a new count begins there. */
export function growingRuns<T extends {number: number}>(row: readonly T[]): T[][] {
  const runs: T[][] = []
  let last = Infinity
  for (const one of row) {
    if (one.number <= last) runs.push([one])
    else runs.at(-1)?.push(one)
    last = one.number
  }
  return runs
}
