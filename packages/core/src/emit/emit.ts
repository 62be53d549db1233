/** deck → bytes, in one of the formats of the list. */
import {alternatives} from '../nearest.ts'
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
  const expected = alternatives(emitters.map((emitter) => emitter.name))
  throw new Error(`Unexpected emitter \`${name}\`, expected ${expected}`)
}
