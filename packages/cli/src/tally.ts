/** Counting by name. */

/** How often each name came. */
export type Tally = Map<string, number>

/** Counts the names. */
export function tallyOf(names: Iterable<string>): Tally {
  const tally: Tally = new Map()
  for (const name of names) count(tally, name)
  return tally
}

/** Counts a name, as often as it came. */
export function count(tally: Tally, name: string, times = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + times)
}

/** `3 choice, 12 open`: most first, then by name. */
export function tallyText(tally: Tally): string {
  return [...tally]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ')
}

/** `1 card`, `2 cards` */
export function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
