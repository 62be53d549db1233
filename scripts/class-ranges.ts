/** The ranges of a class of Unicode, as they stand between the brackets of a pattern; `L` is what `\p{L}` names. */
export function classRanges(name: string): string {
  const isIn = new RegExp(`^\\p{${name}}$`, 'u')
  let ranges = ''
  let first: string | undefined
  let last = ''
  for (let point = 0; point <= 0x10_ff_ff; point++) {
    const character = String.fromCodePoint(point)
    if (isIn.test(character)) {
      first ??= character
      last = character
    } else if (first !== undefined && !isUnassigned.test(character)) {
      ranges += rangeOf(first, last)
      first = undefined
    }
  }
  return first === undefined ? ranges : ranges + rangeOf(first, last)
}

/** No text holds these, so that one range may go on over them: half as many are left. */
const isUnassigned = /^[\p{Cn}\p{Co}\p{Cs}]$/u

function rangeOf(first: string, last: string): string {
  const ends = first === last ? [first] : [first, last]
  return ends.map((end) => end.replace(/[\]\\^-]/, '\\$&')).join('-')
}
