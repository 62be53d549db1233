/** To a list what others hold, however many: spread into a call, some 120,000 overflow the stack. */
export function addAll<T>(to: T[], more: Iterable<T>): void {
  for (const one of more) to.push(one)
}
