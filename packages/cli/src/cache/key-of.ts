/** What an entry of a cache depends on, in short. */
import {createHash} from 'node:crypto'

/** A hash of `parts`, which are JSON, and of the text that the entry is about. */
export function keyOf(parts: readonly unknown[], text: string): string {
  return createHash('sha256')
    .update(`${JSON.stringify(parts)}\n`)
    .update(text)
    .digest('hex')
}
