/** Notes and file names are written by others: what they say must not steer a terminal. */

// Controls but tab and line feed, and the marks that turn the direction of what follows.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** The text with control characters spelled out: `\u001b`. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The text on one line, at most `width` UTF-16 units. */
export function excerpt(text: string, width: number): string {
  const line = printable(text.replace(/\s+/g, ' ').trim())
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}
