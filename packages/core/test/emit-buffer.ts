/** A sink in memory, for the tests of emitters. */
import {emit} from '../src/emit/emit.ts'
import type {Emission, Emitter} from '../src/emit/emitter.ts'

/** All that an emitter writes. */
export async function emitted(
  name: string | Emitter,
  emission: Partial<Emission> & Pick<Emission, 'deck'>
): Promise<Buffer> {
  const chunks: Buffer[] = []
  const write = (chunk: Uint8Array | string) => void chunks.push(Buffer.from(chunk))
  await emit(name, {notebooks: [], ...emission}, {write})
  return Buffer.concat(chunks)
}
