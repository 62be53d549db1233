/** Text that nobody writes to be paired is paired, or not, without a throw. */
import {expect, test} from 'vitest'
import {pair, parse, recognise} from '../src/index.ts'
import {pairingsOf} from '../src/pair/pairing.ts'

const section = (count: number, asks: string, tells: string): string => {
  const list = (text: string): string => `- ${text}\n`.repeat(count)
  return `## Section\n\n### Questions\n\n${list(asks)}\n### Notes\n\n${list(tells)}`
}

test.each([
  ['pictures', '😀🎉?', '🎉🏳️‍🌈'],
  ['marks', '???', '!!! ...'],
  ['halves of pictures', '\ud83d?', '\ude00 \ud83d'],
  ['one word', 'What?', 'What'],
  ['acronyms', 'What do AB, AC and AD mean?', 'All bees and cats are dear']
])('%s', (_, asks, tells) => {
  const text = section(300, asks, tells)
  const notebook = recognise(parse(text), {text})
  for (const {confidence} of pairingsOf(notebook).values()) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  expect(pair(notebook)).toEqual(pair(notebook))
})
