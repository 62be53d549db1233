/** In place of `string-width` in the command, whose help is plain text of narrow letters. */
import {stripVTControlCharacters} from 'node:util'

/** Columns that a line of help takes. */
export default function plainWidth(text: string): number {
  return stripVTControlCharacters(text).length
}
