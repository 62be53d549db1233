/** Bytes → text, or where the first byte lies that is no text. */
import type {Point} from 'unist'

/** The text without its byte-order mark, or what is wrong with the bytes. */
export type Decoded = {text: string} | {message: string; at: Point}

/** Reads UTF-8, strictly. */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0)
  const text = nul < 0 ? tryDecode(bytes) : undefined
  if (text !== undefined) return {text}
  const bad = firstBad(nul < 0 ? bytes : bytes.subarray(0, nul))
  return {message: complaint(bytes, bad), at: pointAfter(bytes.subarray(0, bad))}
}

function complaint(bytes: Uint8Array, bad: number): string {
  const [first, second] = bytes
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (utf16) return 'Unexpected UTF-16, expected text in UTF-8'
  const byte = `0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}`
  return `Unexpected byte \`${byte}\`, expected text in UTF-8`
}

function tryDecode(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream})
  } catch {
    return undefined
  }
}

/** Offset of the first byte that is not UTF-8: halves the stretch between a good and a bad prefix. */
function firstBad(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  // A character that its next byte or the end breaks off begins before it.
  while (good > 0 && tryDecode(bytes.subarray(0, good)) === undefined) good--
  return good
}

function pointAfter(bytes: Uint8Array): Point {
  const text = tryDecode(bytes) ?? ''
  const lines = text.split(/\r\n|\r|\n/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return {line: lines.length, column, offset: text.length}
}
