/**
 * Keeps remark linear over one text with thousands of marks: the rest of them are read as text.
 *
 *     ]]]]]]]]…   a* a* a*…   <!-- <!-- <!--…
 *
 * Each bracket or asterisk that closes nothing is compared with all before it, and each `<!--`
 * without an end is looked for to the end of the text. No paragraph or cell that anyone wrote has
 * as many.
 */
import type {Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'
import {dataFrom, joined} from './joined-data.ts'

const marks = 4000
const declarations = 32

/** Lets through so many marks of one text, and takes the others for data. */
function limit(most: number, second: readonly number[]): Construct {
  const seen = new WeakMap<TokenizeContext, number>()
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const self = this
    return start

    function start(code: number | null): State {
      effects.enter('data')
      effects.consume(code)
      return after
    }

    function after(code: number | null): State | undefined {
      if (second.length > 0 && !second.includes(code ?? 0)) return nok(code)
      const count = (seen.get(self) ?? 0) + 1
      seen.set(self, count)
      return count > most ? dataFrom(self, effects, ok)(code) : nok(code)
    }
  }
  return {name: 'markLimit', tokenize, resolveTo: joined}
}

/** Limits the marks of one text; to be used after the syntax that it limits. */
export function remarkMarkLimit(this: Processor): void {
  const attention = limit(marks, [])
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    text: {
      42: attention,
      60: limit(declarations, [33, 63]),
      91: limit(marks, []),
      93: limit(marks, []),
      95: attention,
      126: attention
    }
  })
}
