/** The name a person may have meant. */

/** The one of `names` that begins with `typed`, or is a slip away from it; none when two are equally near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const begun = names.filter((name) => fold(name).startsWith(fold(typed)))
  if (begun.length === 1) return begun[0]
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = names
    .map((name) => ({name, slips: slipsBetween(fold(typed), fold(name))}))
    .filter(({slips}) => slips <= limit)
    .sort((a, b) => a.slips - b.slips)
  const [first, second] = near
  return first && first.slips !== second?.slips ? first.name : undefined
}

/** `` `a`, `b` or `c` ``; of many names the first few. */
export function alternatives(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  return joined(quoted.length > 20 ? [...quoted.slice(0, 19), 'another name'] : quoted)
}

/** `a, b or c` */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} or ${last}` : last
}

/** What a slip of the hand does not change: case, dashes, underscores. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/gu, '')
}

/** How many letters to add, drop, change or swap with the next; one row at a time. */
function slipsBetween(a: string, b: string): number {
  // Names are short; what is far longer is no slip, and takes time in squares.
  if (Math.abs(a.length - b.length) > 8) return Infinity
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
