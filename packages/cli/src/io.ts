/** What a command meets of the world outside the file system; made from `process` in `index.ts`. */
import type {WriteStream} from 'node:tty'
import type {Cache} from './cache/cache.ts'

export interface Io {
  /** Working folder; paths are shown relative to it. */
  cwd: string
  /** Unix seconds; a build reads it once. */
  now: number
  stdin: AsyncIterable<Uint8Array>
  /** What earlier runs found out. */
  openCache: () => Cache
  /** Writes results, to stdout. */
  print: (text: string) => Promise<void>
  /** Talks to the person, on stderr. */
  say: (text: string) => void
  /** Whether what is printed or said goes to a file that lies here. */
  isTalk: (path: string) => boolean
  /** Whether results and talk may be coloured. */
  colour: {results: boolean; talk: boolean}
  /** File of the page that a CI job shows of its step, where there is one. */
  stepSummary?: string | undefined
  /** Where a person watches, so that progress is worth showing. */
  terminal: WriteStream | undefined
  /** Runs `clean` when the run is interrupted, until the function it gives is called. */
  onInterrupt: (clean: () => void) => () => void
}

/** 0 clean, 1 findings stop, 2 misuse or failure. */
export type ExitCode = 0 | 1 | 2
