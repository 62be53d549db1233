/**
 * The same text, with a byte a unit where that can be.
 *
 * V8 keeps a text in which one unit is above U+00FF (a dash, an arrow) in two bytes a unit, and with it all that is cut
 * from it. Each pattern that then meets both kinds of text is compiled once for each, and for two bytes with all the
 * letters of other scripts that it names, which is most of what linting a short note takes.
 */
export function narrow(text: string): string {
  return wide.test(text) ? text : decoder.decode(encoder.encode(text))
}

/** Half of a pair of surrogates is above it, too, and would not be encoded. */
const wide = /[^\0-\xff]/
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
