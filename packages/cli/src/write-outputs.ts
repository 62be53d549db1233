/** Writes every output of a build, or none: to temporary names first, renamed together at the end. */
import {randomUUID} from 'node:crypto'
import {closeSync, copyFileSync, existsSync, fsyncSync, openSync, writeFileSync} from 'node:fs'
import {renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {emit, type Emission} from '@studymark/core'
import type {Io} from './io.ts'
import {makeFolder} from './make-folder.ts'
import type {Output} from './outputs.ts'
import type {Progress} from './progress.ts'

/** An output with the names it has on its way. */
interface Draft extends Output {
  temporary: string
  previous: string
}

/** Writes them; an interrupt or a failure leaves what was there before. */
export async function writeOutputs(
  outputs: readonly Output[],
  emission: Emission,
  {io, progress}: {io: Io; progress: Progress}
): Promise<void> {
  const drafts = outputs.map(draftOf)
  const clean = () => drafts.forEach(({temporary}) => rmSync(temporary, {force: true}))
  const forget = io.onInterrupt(clean)
  try {
    for (const draft of drafts) {
      await progress.show(`Writing ${draft.name}`)
      makeFolder(dirname(draft.path))
      await write(draft, emission)
    }
    // Without a pause between them, so that no interrupt comes in the middle.
    renameAll(drafts)
  } finally {
    clean()
    forget()
  }
}

function draftOf(output: Output): Draft {
  const name = join(dirname(output.path), `.studymark-${randomUUID()}`)
  return {...output, temporary: `${name}.tmp`, previous: `${name}.old`}
}

async function write({temporary, emitter}: Draft, emission: Emission): Promise<void> {
  const file = openSync(temporary, 'wx')
  try {
    await emit(emitter, emission, {
      async write(chunk) {
        writeFileSync(file, chunk)
        // An interrupt comes in between.
        await setImmediate()
      }
    })
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** When one cannot be renamed, those before it are put back: the last never has to be. */
function renameAll(drafts: readonly Draft[]): void {
  const replaced: Draft[] = []
  try {
    for (const draft of drafts) {
      if (draft !== drafts.at(-1) && existsSync(draft.path))
        copyFileSync(draft.path, draft.previous)
      renameSync(draft.temporary, draft.path)
      replaced.push(draft)
    }
  } catch (error) {
    for (const {path, previous} of replaced) {
      if (existsSync(previous)) renameSync(previous, path)
      else rmSync(path, {force: true})
    }
    throw error
  } finally {
    for (const {previous} of drafts) rmSync(previous, {force: true})
  }
}
