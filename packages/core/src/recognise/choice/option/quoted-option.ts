/**
 * The right option of a run, where its author points at it with the sign of a quote.
 *
 *     A. The cow
 *     > B. The hen
 *     C. The frog
 */
import type {Blockquote} from 'mdast'
import {linesOf, type Line} from '../../text/lines.ts'
import {offsetOf} from '../../text/place.ts'
import type {ChoiceOption} from './choice-option.ts'

/** The lines of a quote of one paragraph, to which those below it belong without a sign of their own. */
export function linesOfQuote(
  {children: [only, ...others]}: Blockquote,
  source: string
): readonly Line[] {
  return only?.type === 'paragraph' && others.length === 0 ? linesOf(only, source) : []
}

/** The options, of which the only one in a quote is the right one. */
export function pointedAt(options: ChoiceOption[], source: string): ChoiceOption[] {
  if (!options.some(({position}) => position.start.column > 1)) return options
  const quoted = options.filter((option) => isPointed(option, source))
  const [only] = quoted
  if (quoted.length !== 1 || options.some(({marked}) => marked !== undefined)) return options
  return options.map((option) => (option === only ? {...option, marked: true} : option))
}

/** Its line has the sign of a quote, and neither the one above it nor the one below. */
function isPointed({position: {start}}: ChoiceOption, source: string): boolean {
  const from = offsetOf(start) - start.column + 1
  if (!sign.test(source.slice(from, offsetOf(start)))) return false
  const above = source.lastIndexOf('\n', from - 2) + 1
  const below = source.indexOf('\n', from) + 1
  return (from === 0 || !opensQuote(source, above)) && (below === 0 || !opensQuote(source, below))
}

const sign = /^ {0,3}> ?$/

function opensQuote(source: string, from: number): boolean {
  return /^ {0,3}>/.test(source.slice(from, from + 4))
}
