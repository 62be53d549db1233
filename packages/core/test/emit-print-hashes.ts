/** Prints a hash of what each emitter makes of the sample deck; run by `emit.test.ts`. */
import {createHash} from 'node:crypto'
import {emitters} from '../src/emit/index.ts'
import {sample} from './emit-sample-deck.ts'

async function print(): Promise<void> {
  for (const {name, emit} of emitters) {
    const hash = createHash('sha256')
    await emit({notebooks: [], deck: sample}, {write: (chunk) => void hash.update(chunk)})
    console.log(name, hash.digest('hex'))
  }
}

void print()
