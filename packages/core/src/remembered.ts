/** What is asked many times of the same node or text is read once, for as long as one file is read. */

/** Known to be `undefined`: one look at a memory tells it from what is not known. */
const nothing = Symbol('nothing')

const endings: Array<() => void> = []
let isReading = false

/** Reads a file: until it is done, `remembered` functions keep what they find. */
export function whileReading<Result>(read: () => Result): Result {
  if (isReading) return read()
  isReading = true
  try {
    return read()
  } finally {
    isReading = false
    for (const forget of endings) forget()
  }
}

/**
 * A pure function of an object or a text that reads each of them once while a file is read.
 *
 * What is said `about` it is the same throughout the file, as its source is.
 */
export function remembered<Key extends object | string, Value, About = void>(
  read: (key: Key, about: About) => Value
): (key: Key, about: About) => Value {
  // A weak map would hold on to nothing either, but the collector takes long over large ones.
  let known = new Map<Key, Value | typeof nothing>()
  // A map that is cleared stays old, and what dies in it looks alive to the collector of the young.
  endings.push(() => {
    known = new Map()
  })
  return (key, about) => {
    const value = known.get(key)
    if (value === undefined) {
      const found = read(key, about)
      if (isReading) known.set(key, found === undefined ? nothing : found)
      return found
    }
    // Where it is known that nothing is there, the type of values has `undefined` in it.
    return value === nothing ? (undefined as Value) : value
  }
}
