/** Writes words and sentences by chance; the same ones for the same seed. */
import {because, chinese, deeds, german, japanese, kinds, things, whens} from './words.ts'

export interface Writer {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number
  /** Whether something that happens so often, 0 to 1, happens now. */
  chance: (share: number) => boolean
  pick: <Item>(from: readonly Item[]) => Item
  /** As many results as fall between two numbers. */
  some: <Item>(least: number, most: number, make: (at: number) => Item) => Item[]
}

/** A writer by a multiplicative congruential generator (Park and Miller, 48271). */
export function writerFrom(seed: number): Writer {
  let state = (seed * 2_654_435_761) % 0x7fffffff || 1
  const next = (): number => {
    state = (state * 48_271) % 0x7fffffff
    return state / 0x7fffffff
  }
  for (let warm = 0; warm < 8; warm++) next()
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => from[below(from.length)]!,
    some: (least, most, make) =>
      Array.from({length: least + below(most - least + 1)}, (_, at) => make(at))
  }
}

/** `thermal membrane`: what a section may be about. */
export function term({pick, chance}: Writer): string {
  const name = `${pick(kinds)} ${pick(things)}`
  return chance(0.15) ? `${name} ${pick(things)}` : name
}

/** With a capital. */
export function title(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `CA`, of `cellular archive`. */
export function acronym(name: string): string {
  return Array.from(name.matchAll(/\b[a-z]/g), ([letter]) => letter.toUpperCase()).join('')
}

/** What a term does, without the term: `stores the outer vein under heavy load`. */
export function deed(writer: Writer): string {
  const {pick, chance} = writer
  const when = chance(0.4) ? ` ${pick(whens)}` : ''
  const why = chance(0.3) ? `, ${pick(because)}` : ''
  return `${pick(deeds)[0]} the ${term(writer)}${when}${why}`
}

/** A term as people mark it, or not. */
function marked(name: string, {below}: Writer): string {
  return [`**${name}**`, `*${name}*`, `\`${name.replaceAll(' ', '-')}\``][below(16)] ?? name
}

export function sentence(writer: Writer, about: string): string {
  const {below, chance} = writer
  const name = marked(about, writer)
  const parts = [
    () => `The ${name} ${deed(writer)}.`,
    () => `A ${name} (${acronym(about)}) ${deed(writer)}.`,
    () => `Without the ${name}, nothing ${deed(writer)}.`,
    () =>
      `It ${deed(writer)} and has ${2 + below(40)} parts of ${1 + below(9)}.${below(10)} mm each.`,
    () =>
      `See [${about}](https://example.org/${about.replaceAll(' ', '-')}) for why it ${deed(writer)}.`,
    () => `Its rate is $k_${below(9)} = ${below(90)}x^2$, at a cost of $${below(90) + 1} a year.`
  ]
  return chance(0.9) ? parts[below(4)]!() : parts[4 + below(2)]!()
}

export function paragraph(writer: Writer, about: string, least = 1, most = 4): string {
  return writer.some(least, most, (at) => sentence(writer, at % 2 ? term(writer) : about)).join(' ')
}

const asks: ReadonlyArray<
  (name: string, act: readonly [string, string], writer: Writer) => string
> = [
  (name) => `What is the ${name}?`,
  (name, [, act], writer) => `How does the ${name} ${act} the ${term(writer)}?`,
  (name) => `Why does a ${name} need energy?`,
  (name, [, act], writer) => `Which part of the ${name} can ${act} a ${writer.pick(things)}?`,
  (name, [does], writer) => `What ${does} the ${name} ${writer.pick(whens)}?`,
  (name) => `What does ${acronym(name)} stand for, and where is the ${name} found?`,
  (name, _, writer) => `Explain the difference between the ${name} and the ${term(writer)}.`
]

export function question(writer: Writer, about: string): string {
  return writer.pick(asks)(about, writer.pick(deeds), writer)
}

/** A sentence in a script or language other than English. */
export function foreign({pick, chance}: Writer): string {
  return chance(0.4) ? `${pick(chinese)}。` : chance(0.5) ? `${pick(japanese)}。` : pick(german)
}
