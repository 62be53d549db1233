/** UTF-8 of many texts, one after the other, in the same memory. */

const encoder = new TextEncoder()

/** UTF-16 units take at most so many bytes each. */
const widest = 3

/**
 * Makes a function from a text to its UTF-8, which is valid until the next call.
 *
 * A buffer of its own for every text would be memory outside the heap, of which V8 frees little
 * without a look at the whole heap.
 */
export function encoderInPlace(): (text: string) => Uint8Array {
  let buffer = new Uint8Array(4096)
  return (text) => {
    if (text.length * widest > buffer.length) buffer = new Uint8Array(text.length * widest * 2)
    return buffer.subarray(0, encoder.encodeInto(text, buffer).written)
  }
}
