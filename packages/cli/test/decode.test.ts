/** Bytes that are text, and the exact place of the first that is not. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode} from '../src/decode.ts'

test('agrees with the platform on what is text, and leaves the byte-order mark out', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const bytes = new TextEncoder().encode(text)
      const decoded = decode(bytes)
      const isText = !bytes.includes(0)
      expect('text' in decoded).toBe(isText)
      if (isText) expect(decoded).toEqual({text: new TextDecoder().decode(bytes)})
    })
  )
})

test('says where the first byte lies that is no text', () => {
  const lines = fc.string({unit: fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' ')})
  fc.assert(
    fc.property(
      lines,
      fc.constantFrom([0], [0xff], [0xc3, 0x28], [0xe2, 0x82]),
      lines,
      (before, bad, after) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from(after)])
        const rows = before.split(/\r\n|\r|\n/)
        expect(decode(bytes)).toMatchObject({
          at: {line: rows.length, column: (rows.at(-1)?.length ?? 0) + 1, offset: before.length}
        })
      }
    )
  )
})
