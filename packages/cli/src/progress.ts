/** Shows a person at a terminal that long work goes on; silent in a pipe and in CI. */
import {setImmediate} from 'node:timers/promises'
import type {Io} from './io.ts'

/** Says what is being done now, until it is stopped. */
export interface Progress {
  show: (text: string) => Promise<void>
  /** Leaves the line free for what is said next. */
  stop: () => void
}

const silent: Progress = {show: async () => {}, stop: () => {}}

/** A spinner on stderr where a person watches. */
export async function progressFor(io: Io): Promise<Progress> {
  if (!io.watched) return silent
  const {default: yoctoSpinner} = await import('yocto-spinner')
  // Interrupts are ours: outputs under way are cleaned up first.
  const spinner = yoctoSpinner({handleSignals: false})
  return {
    async show(text) {
      spinner.start(text)
      await setImmediate()
    },
    stop: () => void spinner.stop()
  }
}
