/** What is wrong, in the two halves of its message: where it is wrong goes between them. */

export interface Fault {
  /** With its literals in backticks. */
  unexpected: string
  expected: string
}

/** *Unexpected X in Y, expected Z*. */
export function faultMessage({unexpected, expected}: Fault, place = ''): string {
  return `Unexpected ${unexpected}${place === '' ? '' : ` ${place}`}, expected ${expected}`
}
