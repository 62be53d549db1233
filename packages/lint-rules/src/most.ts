/** What most of several do. */

/** The value that more than half of at least two share. */
export function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].filter(([, count]) => count > 1 && count * 2 > values.length)
  return first?.[0]
}
