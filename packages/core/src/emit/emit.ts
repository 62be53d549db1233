/** deck → bytes, in one of the formats of the list. */
import type {Emission, Emitter, Sink} from './emitter.ts'
import {emitters} from './index.ts'

/** Writes an emission in the format named, or with an emitter of the caller's own. */
export async function emit(name: string | Emitter, emission: Emission, sink: Sink): Promise<void> {
  const emitter = typeof name === 'string' ? emitterNamed(name) : name
  await emitter.emit(emission, sink)
}

/** The emitter of that name; throws an error that lists the names there are. */
export function emitterNamed(name: string): Emitter {
  const found = emitters.find((emitter) => emitter.name === name)
  if (found) return found
  const names = emitters.map((emitter) => `\`${emitter.name}\``)
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  throw new Error(`Unexpected emitter \`${name}\`, expected ${list}`)
}
