/**
 * Keeps remark linear over a long text with thousands of marks that mean nothing, such as the words before an address:
 * it begins a piece of data at each, and joins them in the end by taking events out of the midst of all of them.
 */
import type {Code, Construct, Effects, Event, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

/** A mark that means nothing, and the data behind it. */
const joinedData: Construct = {
  name: 'joinedData',
  tokenize(this: TokenizeContext, effects: Effects, ok: State): State {
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return dataFrom(this, effects, ok)
    }
  },
  resolveTo: joined
}

/** Takes what is data, as remark does, up to where syntax may begin; ends the piece that it is in. */
export function dataFrom(context: TokenizeContext, effects: Effects, ok: State): State {
  const isBreak = (code: Code): boolean =>
    code === null ||
    [context.parser.constructs.text[code] ?? []]
      .flat()
      .some(({previous}) => !previous || previous.call(context, context.previous))
  const inside: State = (code) => {
    if (!isBreak(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('data')
    return ok(code)
  }
  return inside
}

/** The events with one piece of data at their end. */
export function joined(events: Event[]): Event[] {
  for (;;) {
    const [last, more] = [events.at(-3), events.at(-2)]
    if (last?.[0] !== 'exit' || last[1].type !== 'data' || more?.[1].type !== 'data') return events
    // With all that others noted on it.
    Object.assign(last[1], more[1], {start: last[1].start})
    events.length -= 2
  }
}

/** Joins data as it comes; to be used after all other syntax. */
export function remarkJoinedData(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({text: {null: joinedData}})
}
