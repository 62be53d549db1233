/** The greatest and the least of numbers, however many: a call takes some 120,000 arguments and no more. */

/** `-Infinity` for none, as `Math.max()`. */
export function mostOf(numbers: Iterable<number>): number {
  let most = -Infinity
  for (const number of numbers) most = Math.max(most, number)
  return most
}

/** `Infinity` for none, as `Math.min()`. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity
  for (const number of numbers) least = Math.min(least, number)
  return least
}
