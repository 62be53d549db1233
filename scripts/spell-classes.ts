/**
 * Spells out the classes of Unicode in the patterns of a bundle. V8 asks Unicode anew for each `\p{L}` that it meets:
 * it takes about 40 µs to make a pattern with one, and 50 to 200 to compile it for the first text; with its ranges
 * spelled out it takes 14, and 16 to 60. A run over one note meets hundreds.
 */
import {parse, type Token} from 'acorn'
import {classRanges} from './class-ranges.ts'
import {patternPieces} from './pattern-pieces.ts'

/** A literal, with what acorn hands over, though its types leave it out. */
interface Literal extends Token {
  value: {pattern: string; flags: string}
}

interface Named extends Token {
  value?: string
}

/** A hashbang and directives, which stand before all else. */
const opening = /^(?:#!.*\n)?(?:\s*(["'])use [a-z]+\1;?)*/

/** The bundle, with variables for the classes and for patterns made of them. */
export function spellClasses(code: string): string {
  const tokens: Token[] = []
  parse(code, {ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true, onToken: tokens})
  const classes = new Map<string, string>()
  let patterns = 0
  let made = ''
  let at = 0
  for (const [index, token] of tokens.entries()) {
    if (!isLiteral(token)) continue
    const before = tokens.slice(Math.max(index - 3, 0), index)
    if (isHandedOver(before)) continue
    const {value, start, end} = token
    const pieces = patternPieces(value.pattern)
    // What `i` adds to a class takes as long either way.
    if (pieces.length === 1 || value.flags.includes('i')) continue
    const parts = pieces.map((piece) => {
      if (typeof piece === 'string') return JSON.stringify(piece)
      const variable = `$class_${piece.name.replace('=', '_')}`
      if (!classes.has(variable)) classes.set(variable, classRanges(piece.name))
      return variable
    })
    const pattern = `new RegExp(${parts.join('+')},${JSON.stringify(value.flags)})`
    const isOne = !/[gy]/.test(value.flags) || isSearchedFor(before)
    made += code.slice(at, start)
    made += isOne ? `($pattern${patterns++}??=${pattern})` : pattern
    at = end
  }
  const variables = [
    ...[...classes].map(([variable, ranges]) => `${variable}=${JSON.stringify(ranges)}`),
    ...Array.from({length: patterns}, (_, index) => `$pattern${index}`)
  ]
  if (variables.length === 0) return code
  return (made + code.slice(at)).replace(
    opening,
    (found) => `${found}\nvar ${variables.join(',')};\n`
  )
}

function isLiteral(token: Token): token is Literal {
  return token.type.label === 'regexp'
}

/** Whether a pattern behind these tokens is given to a function, which may read how it is written: `caseless.ts`. */
function isHandedOver([before, name, bracket]: Token[]): boolean {
  return bracket?.type.label === '(' && name?.type.label === 'name' && before?.type.label !== '.'
}

/** Whether a pattern that keeps its place in a text begins anew there, so that one will do for all times. */
function isSearchedFor([before, name, bracket]: Token[]): boolean {
  // What acorn hands over for a name.
  const method = (name as Named | undefined)?.value ?? ''
  return (
    bracket?.type.label === '(' &&
    before?.type.label === '.' &&
    /^(?:match|matchAll|replace|replaceAll|split)$/.test(method)
  )
}
