/**
 * Lets dollars open a fence of math only where nothing follows them in their line.
 *
 *     $$ x = y
 *     + z $$
 *
 * This is math in a paragraph, as people write it; remark takes the first line for a fence with a
 * word behind it, and all to the end of the file for its math.
 */
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlowFence: 'mathFlowFence'
  }
}

const dollar = 36
const name = 'mathFlow'

/** The fence that remark reads. */
function fenceOf({parser}: TokenizeContext): Construct {
  const found = [parser.constructs.flow[dollar] ?? []].flat().find((one) => one.name === name)
  if (!found) throw new Error('Expected math in the syntax')
  return found
}

const bare: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const inside = (code: Code): State | undefined => {
      if (code === dollar || code === 32 || code === -1 || code === -2) {
        effects.consume(code)
        return inside
      }
      effects.exit('mathFlowFence')
      return code === null || code < -2 ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('mathFlowFence')
      return inside(code)
    }
  }
}

const mathFence: Construct = {
  name: 'mathFence',
  concrete: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return effects.check(bare, fenceOf(this).tokenize.call(this, effects, ok, nok), nok)
  }
}

/** Reads math; to be used after the syntax it replaces. */
export function remarkMathFence(this: Processor): void {
  const data = this.data()
  const extension = {flow: {[dollar]: mathFence}, disable: {null: [name]}}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}
