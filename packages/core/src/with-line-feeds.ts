/** Carriage returns alone, as old files have them, end lines like line feeds, and stand in their places. */

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/gu, '\n') : text
}
