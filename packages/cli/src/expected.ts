/** What a message expects in place of a name that there is not. */
import {alternatives, nearest} from '@studymark/core'

/** The name that was nearly given, else all there are. */
export function expectedName(given: string, names: readonly string[]): string {
  const near = nearest(given, names)
  return alternatives(near === undefined ? names : [near])
}
