/**
 * Leaves syntax out that a text cannot hold: GFM tries each word for an address, and each line for
 * the head of a table, which takes more time than all the rest.
 */
import type {Construct, ConstructRecord, Extension} from 'micromark-util-types'
import type {Processor} from 'unified'

/** Names of constructs, and what a text has that holds them. */
const signs: ReadonlyArray<readonly [names: readonly string[], sign: RegExp]> = [
  [['emailAutolink', 'protocolAutolink', 'wwwAutolink'], /@|:\/\/|www\./i],
  [['table'], /\||:-|-:/]
]

/** Names of the constructs that cannot be in a text. */
export function unusedIn(text: string): string[] {
  return signs.flatMap(([names, sign]) => (sign.test(text) ? [] : names))
}

/** Takes constructs out of the syntax; to be used after what brings them. */
export function remarkLeaveOut(this: Processor, names: readonly string[]): void {
  const data = this.data()
  const extensions = data.micromarkExtensions ?? []
  data.micromarkExtensions = extensions.map((extension) => without(extension, names))
}

function without({flow = {}, text = {}, ...rest}: Extension, names: readonly string[]): Extension {
  return {...rest, flow: filtered(flow, names), text: filtered(text, names)}
}

function filtered(record: ConstructRecord, names: readonly string[]): ConstructRecord {
  const kept: Record<string, Construct[]> = {}
  for (const [code, value] of Object.entries(record)) {
    const constructs = [value ?? []].flat().filter(({name = ''}) => !names.includes(name))
    if (constructs.length > 0) kept[code] = constructs
  }
  return kept
}
