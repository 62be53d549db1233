/** Whether a key is its letters and nothing else, as the file writes them: no label, no fold. */
import {offsetOf} from '../../text/place.ts'
import type {Key} from './key.ts'
import {isLoneRow} from './lone-row.ts'

export function isWrittenAlone({isBare, position: {start, end}}: Key, source: string): boolean {
  if (!isBare) return false
  return isLoneRow(source.slice(offsetOf(start), offsetOf(end)).replaceAll('*', ''))
}
