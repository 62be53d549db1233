/** Shows a person at a terminal that long work goes on; silent in a pipe and in CI. */
import {setImmediate} from 'node:timers/promises'
import type {Io} from './io.ts'

/** Says what is being done now. */
export interface Progress {
  show: (text: string) => Promise<void>
  stop: () => void
}

const silent: Progress = {show: async () => {}, stop: () => {}}

/** Starts it. */
export async function startProgress(io: Io): Promise<Progress> {
  if (!io.watched) return silent
  const {default: yoctoSpinner} = await import('yocto-spinner')
  // Interrupts are ours: outputs under way are cleaned up first.
  const spinner = yoctoSpinner({handleSignals: false}).start()
  return {
    async show(text) {
      spinner.text = text
      await setImmediate()
    },
    stop() {
      spinner.stop()
    }
  }
}
