/** From a message of remark to a finding: the other way round than `to-message.ts`. */
import type {Finding} from '@studymark/core'
import type {Point} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Sender} from './finding-from.ts'
import type {LintFile} from './lint-file.ts'

/** The finding that a message is; one without a place stands at the beginning. */
export function findingFromMessage(
  message: VFileMessage,
  file: Pick<LintFile, 'text' | 'pointAt'>,
  {id, url, severity, path}: Sender
): Finding {
  const {reason, expected, cause} = message
  const span = spanOf(message, file)
  const inFile = path === undefined ? {} : {path}
  const offers = (expected ?? []).map((text) => ({
    message: text === '' ? 'Remove it' : `Replace it by \`${text}\``,
    fix: [{start: span.start.offset ?? 0, end: span.end.offset ?? 0, text}]
  }))
  const isPlaced = cause instanceof Error && 'place' in cause
  return {
    ...{rule: id, severity, message: reason, ...inFile, ...span},
    url: message.url ?? url,
    // What has a place is a message, too.
    ...(isPlaced && {
      cause: {message: cause.message, ...inFile, ...spanOf(cause as VFileMessage, file)}
    }),
    ...(offers.length > 0 && {suggestions: offers})
  }
}

function spanOf({place}: VFileMessage, file: Pick<LintFile, 'text' | 'pointAt'>) {
  if (!place) return {start: file.pointAt(0), end: file.pointAt(0)}
  if (!('start' in place)) return {start: whole(place, file), end: whole(place, file)}
  return {start: whole(place.start, file), end: whole(place.end, file)}
}

/** The point with its offset: a plugin may know the line and column alone. */
function whole(point: Point, {text, pointAt}: Pick<LintFile, 'text' | 'pointAt'>): Point {
  if (point.offset !== undefined) return point
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const {line, column} = pointAt(middle)
    const isAfter = line > point.line || (line === point.line && column > point.column)
    if (isAfter) high = middle - 1
    else low = middle
  }
  return pointAt(low)
}
