/**
 * Lets a numbered list begin after indented code and a blank line, whatever its first number.
 *
 *         code
 *
 *     27. What are classes?
 *
 * Only a paragraph must not be interrupted by a number other than one; remark takes the code for
 * such a paragraph, and reads no list to the end of the file.
 */
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

const blankBefore = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/

/** Chunks that a blank line and the ends of two lines take at most, with what indents them. */
const chunksBack = 8

function followsBlank(context: TokenizeContext): boolean {
  const end = context.now()
  const start = {...end, _index: Math.max(0, end._index - chunksBack), _bufferIndex: -1}
  return blankBefore.test(context.sliceSerialize({start, end}))
}

/** The list that remark reads. */
function listOf({parser}: TokenizeContext): Construct {
  const all = Object.values(parser.constructs.document).flatMap((found) => found ?? [])
  const list = all.find(({name}) => name === 'list')
  if (!list) throw new Error('Expected lists in the syntax')
  return list
}

const listAfterCode: Construct = {
  name: 'listAfterCode',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const {interrupt} = this
    return (code: Code) => {
      if (!interrupt || !followsBlank(this)) return nok(code)
      this.interrupt = false
      return listOf(this).tokenize.call(this, effects, ok, (next) => {
        this.interrupt = interrupt
        return nok(next)
      })(code)
    }
  },
  continuation: {
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const {continuation} = listOf(this)
      if (!continuation) throw new Error('Expected lists that go on')
      return continuation.tokenize.call(this, effects, ok, nok)
    }
  },
  exit(this: TokenizeContext, effects: Effects) {
    listOf(this).exit?.call(this, effects)
  }
}

/** Reads lists after code; to be used after the syntax it adds to. */
export function remarkListAfterCode(this: Processor): void {
  const data = this.data()
  const digits = Array.from({length: 10}, (_, digit) => String('0'.charCodeAt(0) + digit))
  const document = Object.fromEntries(digits.map((code) => [code, listAfterCode]))
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {document}]
}
