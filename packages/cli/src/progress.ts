/** Shows a person at a terminal that long work goes on; silent in a pipe and in CI. */
import type {WriteStream} from 'node:tty'
import {setImmediate} from 'node:timers/promises'
import type {Io} from './io.ts'

/** Says what is being done now, until it is stopped. */
export interface Progress {
  show: (text: string) => Promise<void>
  /** Leaves the line free for what is said next. */
  stop: () => void
}

const silent: Progress = {show: async () => {}, stop: () => {}}

/** A spinner where a person watches. */
export async function progressFor({terminal}: Io): Promise<Progress> {
  if (!terminal) return silent
  const {default: yoctoSpinner} = await import('yocto-spinner')
  // Interrupts are ours: outputs under way are cleaned up first.
  const spinner = yoctoSpinner({handleSignals: false, stream: withCursor(terminal)})
  return {
    async show(text) {
      if (spinner.isSpinning) spinner.text = text
      else spinner.start(text)
      await setImmediate()
    },
    stop: () => void spinner.stop()
  }
}

/** An interrupt ends long reckoning at once; nothing could show a hidden cursor again. */
function withCursor(terminal: WriteStream): WriteStream {
  // The same terminal, but for one method.
  const stream = Object.create(terminal) as WriteStream
  stream.write = (text: string | Uint8Array) =>
    terminal.write(String(text).replaceAll('\u001b[?25l', ''))
  return stream
}
