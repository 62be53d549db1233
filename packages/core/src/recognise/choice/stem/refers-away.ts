/** Whether a text only says where something is written. */

const refers = /^\W{0,9}\S{0,12}\s{0,9}\(?https?:\/\/\S+\W*$/iu
/** No address is longer. */
const longestAddress = 300

/** An address, and hardly more: the stem stands above it. */
export function refersAway(text: string): boolean {
  return text.length <= longestAddress && refers.test(text)
}
