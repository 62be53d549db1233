/**
 * `$x$`, read as Pandoc does: no space inside the dollars, no digit after them.
 *
 *     Costs $5 and $6, while $a+b$ is math.
 *
 * Makes the tokens of `micromark-extension-math`, which is told to leave single dollars alone.
 */
import type {Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
    mathTextData: 'mathTextData'
    mathTextSequence: 'mathTextSequence'
  }
}

const dollar = 36
const backslash = 92

/** Ends of lines, tabs and spaces, as micromark codes them; `null` is the end of the text. */
function isSpace(code: number | null): boolean {
  return code === null || code < 0 || code === 32
}

function isLineEnding(code: number | null): boolean {
  return code !== null && code < -2
}

function isDigit(code: number | null): boolean {
  return code !== null && code >= 48 && code <= 57
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return open

  function open(code: number | null): State | undefined {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    effects.consume(code)
    effects.exit('mathTextSequence')
    return first
  }

  function first(code: number | null): State | undefined {
    return isSpace(code) || code === dollar ? nok(code) : effects.attempt(inside, close, nok)(code)
  }

  function close(code: number | null): State | undefined {
    effects.enter('mathTextSequence')
    effects.consume(code)
    effects.exit('mathTextSequence')
    effects.exit('mathText')
    return closed
  }

  function closed(code: number | null): State | undefined {
    return isDigit(code) || code === dollar ? nok(code) : ok(code)
  }
}

/** Reads up to the next dollar, which must not come after a space. */
function tokenizeInside(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isAfterSpace = false
  return between

  function between(code: number | null): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar) return isAfterSpace ? nok(code) : ok(code)
    if (!isLineEnding(code)) {
      effects.enter('mathTextData')
      return data(code)
    }
    isAfterSpace = true
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return between
  }

  function data(code: number | null): State | undefined {
    if (code === null || code === dollar || isLineEnding(code)) {
      effects.exit('mathTextData')
      return between(code)
    }
    isAfterSpace = isSpace(code)
    effects.consume(code)
    return code === backslash ? escaped : data
  }

  function escaped(code: number | null): State | undefined {
    if (code === null || isLineEnding(code)) return data(code)
    isAfterSpace = false
    effects.consume(code)
    return data
  }
}

const inside: Construct = {tokenize: tokenizeInside, partial: true}

const construct: Construct = {
  name: 'dollarMath',
  tokenize,
  previous(code) {
    return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape'
  }
}

const extension: Extension = {text: {[dollar]: construct}}

/** Adds `$x$` to a remark that has `remark-math` with `singleDollarTextMath: false`. */
export function remarkDollarMath(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(extension)
}
