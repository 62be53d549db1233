/** Flags that take a number. */
import {Misuse} from '../misuse.ts'

/** The number given to a flag, if any. */
export function countIn(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  throw new Misuse(`Unexpected \`--${flag} ${value}\`, expected a whole number`)
}
